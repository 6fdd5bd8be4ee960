import { withoutPrices } from '../../reading/withoutPrices';
import { printableParcels } from '../../recaps/printableParcels';
import type { Parcels, PrintableParcel } from '../../ui/printAnswers';
import { readRegister } from '../intake/takeIn';

/** Whoever opens the parcel reads no price, not in the buyer's own words either. */
function withoutCost({ note, items, ...parcel }: PrintableParcel): PrintableParcel {
  const bare = items.map(({ request, ...item }) => ({ ...item, request: withoutPrices(request, 'wish') }));
  return { ...parcel, items: bare, note: withoutPrices(note) };
}

/** Cetak: what stands on labels and packing slips. Only for show, so without the lock. */
export function pageParcels(): Parcels {
  const { parcels } = printableParcels(readRegister().workbook.book);
  return { parcels: parcels.map(withoutCost) };
}
