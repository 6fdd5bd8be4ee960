import { readMemory } from '../../sheets/memory/memory';
import { forgetCopies } from '../../sheets/range/flush';
import { readForShow } from '../intake/takeIn';
import { publishAll } from '../publish/publish';

/** Recaps and form as the tabs are now, as a sweep brings them in step. Where another run publishes on and on, it is left to the next sweep. */
export function publishNow(): void {
  const [memory, now] = [readMemory(), Date.now()];
  forgetCopies();
  publishAll({ workbook: readForShow(memory, now), memory, added: 0, broken: null }, now, { waits: true });
}
