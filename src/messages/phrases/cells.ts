import type { Words } from '../sheets/words';

/** What is noted beside a cell; moments come written. */
export const cells = {
  putBack: { id: '{when}: dikembalikan.', en: '{when}: put back.' },
} as const satisfies Record<string, Words>;
