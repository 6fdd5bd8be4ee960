/**
 * The highest number of units up to `asked` that fits, 0 if none does; `fits` must hold for all below one that
 * fits. By halves: a buyer may ask for a million, and the lock is held meanwhile.
 */
export function mostUnits(asked: number, fits: (units: number) => boolean): number {
  if (asked > 0 && fits(asked)) return asked;
  let [fitting, tooMany] = [0, asked];
  while (tooMany - fitting > 1) {
    const middle = Math.floor((fitting + tooMany) / 2);
    if (fits(middle)) fitting = middle;
    else tooMany = middle;
  }
  return fitting;
}
