import type { Failed } from '../../ui/paymentAnswers';
import type { Parcels } from '../../ui/printAnswers';
import { readRegister } from '../intake/takeIn';
import { enterRoom } from '../publish/enterRoom';
import { fromPage } from './fromPage';

/** Cetak: what stands on labels and packing slips. Only for show, so without the lock. */
export function pageParcels(): Parcels | Failed {
  return fromPage('menuPrint', () => enterRoom().printableParcels(readRegister().workbook.book));
}
