import type { Words } from './words';

export const poolHeaders = {
  name: { id: 'Kuota bersama', en: 'Shared quota' },
  units: { id: 'Unit', en: 'Units' },
} as const satisfies Record<string, Words>;
