import { changedCells, holdsForCertain, type TypedSheet } from './readTyped';

/** Whether what is about to be written (`next`: what each line's cells will be) would wipe out something typed. */
export function wouldWipeOut({ lines }: TypedSheet, next: TypedSheet): boolean {
  const written = new Map(next.lines.map(({ line, key, was }) => [JSON.stringify([line, key]), was]));
  return lines.some((each) => {
    const becomes = written.get(JSON.stringify([each.line, each.key]));
    // Without a record a row may be anything that looks like a line.
    if (becomes === undefined && each.bare) return false;
    return changedCells(each).some((cell) => becomes === undefined || !holdsForCertain(cell, becomes));
  });
}
