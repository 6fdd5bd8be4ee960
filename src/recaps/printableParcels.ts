import type { OrderBook } from '../domain/orderBook';
import { productLabel } from '../domain/product';
import { isHere, type Parcel, parcelItems, parcelsOf } from './shippingRows';

/** Plain values for the page of Cetak. The sender is the shop, unless the buyer sends in another's name (dropship). */
function printable({ order, courier, day, cod }: Parcel, { shop }: OrderBook) {
  const { name, whatsapp: phone, address, note, sender, senderPhone } = order.buyer;
  const isDropship = sender !== '' || senderPhone !== '';
  return {
    ...{ no: order.no, batch: order.batch, day, courier, tracking: order.tracking },
    ...{ packed: order.packed, cod, note },
    from: isDropship ? { name: sender, phone: senderPhone } : { name: shop.name, phone: shop.whatsapp },
    to: { name, phone, address },
    items: parcelItems(order).map(({ units, product, variant, request }) => {
      return { units, name: productLabel({ name: product, variant }), request };
    }),
  };
}

/**
 * What labels and packing slips show (src/domain/README.md, Recaps 8): the parcels of Rekap Kirim that are still here, by
 * courier and day.
 */
export function printableParcels(book: OrderBook) {
  const here = parcelsOf(book).parcels.filter(({ order }) => isHere(order));
  const key = ({ courier, dayAt, order }: Parcel) =>
    [courier.toLowerCase(), String(dayAt).padStart(16, '0'), order.no].join('\n');
  const parcels = here.map((parcel) => ({ parcel, key: key(parcel) }));
  parcels.sort((a, b) => (a.key < b.key ? -1 : 1));
  return { parcels: parcels.map(({ parcel }) => printable(parcel, book)) };
}
