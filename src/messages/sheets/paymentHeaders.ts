import type { Words } from './words';

export const paymentHeaders = {
  at: { id: 'Tanggal', en: 'Date' },
  orderNo: { id: 'No. Pesanan', en: 'Order no.' },
  kind: { id: 'Jenis', en: 'Kind' },
  amount: { id: 'Jumlah', en: 'Amount' },
  method: { id: 'Metode', en: 'Method' },
  account: { id: 'Rekening', en: 'Account' },
  reference: { id: 'Referensi', en: 'Reference' },
  proof: { id: 'Bukti', en: 'Proof' },
  status: { id: 'Status', en: 'Status' },
  note: { id: 'Catatan', en: 'Note' },
  key: { id: 'Kunci', en: 'Key' },
} as const satisfies Record<string, Words>;
