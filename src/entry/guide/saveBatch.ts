import { newBatch } from '../../domain/batch/newBatch';
import type { Zone } from '../../domain/calendar';
import type { GuideWrong } from '../../messages/pages/guideLabels';
import { readDateTime } from '../../reading/readDateTime';
import { plainText, plainWord } from '../../reading/reading';
import { readWholeNumber } from '../../reading/readWholeNumber';
import { appendBatches } from '../../sheets/batchRows';
import { readTable } from '../../sheets/table/readTable';
import { writeFields } from '../../sheets/table/writeTable';
import { batchRow, batchTab } from '../../sheets/tabs/batchTab';
import { readShop } from '../../sheets/tabs/readShop';
import type { GuideAsk } from '../../ui/guideAnswers';
import { rowPrint } from './addedRows';
import { type BatchCells, cellsToWrite, noteOf } from './batchCells';
import type { Saved } from './saved';
import { underLocks } from './underLocks';
import { noteChange, noteStep } from './undoSlot';

type Typed = Extract<GuideAsk, { ask: 'batch' }>;
type Read = BatchCells & { readonly opens: number };

/** Step 4: a batch. One of that name that waits for its Buka is changed; any other of that name stays. */
export function saveBatch(typed: Typed): Saved {
  const name = plainText(typed.name);
  if (name === '') return { wrong: 'batch' };
  return underLocks((): { wrong: GuideWrong | null } => {
    const { shop: place } = readShop();
    const read = readTyped(typed, place.zone);
    if (typeof read === 'string') return { wrong: read };
    const batches = readTable(batchTab, place);
    const known = batches.rows.find(({ values }) => plainWord(values.name) === plainWord(name));
    if (known !== undefined && known.values.status !== 'scheduled') return { wrong: 'knownBatch' };
    if (known !== undefined) {
      const cells = cellsToWrite(read, known);
      noteChange(noteOf(known, cells));
      writeFields(batches, known.row, cells, place);
      return { wrong: null };
    }
    const made = newBatch(name, read.opens, read.closes, read.quotaUnits);
    const rows = { [name]: rowPrint(batchTab, batchRow(made)) };
    noteStep({ step: 'batch', before: {}, after: {}, rows });
    appendBatches({ batches, place }, [made]);
    return { wrong: null };
  });
}

function readTyped({ opens, closes, quota }: Typed, zone: Zone): Read | GuideWrong {
  const date = (typed: string) => readDateTime(typed, zone, Date.now());
  const [from, to, units] = [date(opens), date(closes), readWholeNumber(quota)];
  if ([from, to].some((each) => each.kind === 'unreadable' && each.why === 'impossibleYear')) return 'year';
  if (from.kind !== 'certain') return 'opens';
  if (to.kind === 'unreadable' || (to.kind === 'certain' && to.value <= from.value)) return 'closes';
  if (units.kind === 'unreadable') return 'quota';
  const orNull = <T>(reading: { kind: string; value?: T }): T | null => reading.value ?? null;
  return { opens: from.value, closes: orNull(to), quotaUnits: orNull(units) };
}
