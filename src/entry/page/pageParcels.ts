import { printableParcels } from '../../recaps/printableParcels';
import type { Parcels } from '../../ui/printAnswers';
import { readRegister } from '../intake/takeIn';

/** Cetak: what stands on labels and packing slips. Only for show, so without the lock. */
export function pageParcels(): Parcels {
  return printableParcels(readRegister().workbook.book);
}
