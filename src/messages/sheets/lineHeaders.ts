import type { Words } from './words';

export const lineHeaders = {
  orderNo: { id: 'No. Pesanan', en: 'Order no.' },
  code: { id: 'Kode', en: 'Code' },
  product: { id: 'Produk', en: 'Product' },
  variant: { id: 'Varian', en: 'Variant' },
  units: { id: 'Jumlah', en: 'Units' },
  price: { id: 'Harga', en: 'Price' },
  discount: { id: 'Diskon', en: 'Discount' },
  subtotal: { id: 'Subtotal', en: 'Subtotal' },
  state: { id: 'Keadaan', en: 'State' },
  at: { id: 'Waktu', en: 'Time' },
  request: { id: 'Permintaan', en: 'Request' },
  rawAnswer: { id: 'Jawaban asli', en: 'Raw answer' },
  returnUnits: { id: 'Retur', en: 'Returned' },
  returnReason: { id: 'Alasan retur', en: 'Return reason' },
  returnOutcome: { id: 'Hasil retur', en: 'Return outcome' },
  id: { id: 'Irisan', en: 'Slice' },
} as const satisfies Record<string, Words>;
