import type { Words } from './words';

/** The three columns of the settings tab. */
export const settingHeaders = {
  label: { id: 'Pengaturan', en: 'Setting' },
  value: { id: 'Nilai', en: 'Value' },
  note: { id: 'Keterangan', en: 'Explanation' },
} as const satisfies Record<string, Words>;

/** Its rows: what stands in the first column. */
export const settingLabels = {
  name: { id: 'Nama toko', en: 'Shop name' },
  whatsapp: { id: 'WhatsApp toko', en: 'Shop WhatsApp' },
  zone: { id: 'Zona waktu', en: 'Time zone' },
  language: { id: 'Bahasa', en: 'Language' },
  prefix: { id: 'Awalan nomor', en: 'Number prefix' },
  accounts: { id: 'Rekening', en: 'Bank account' },
  qris: { id: 'QRIS', en: 'QRIS' },
  downPayment: { id: 'DP', en: 'DP' },
  downPaymentStep: { id: 'Pembulatan DP', en: 'DP rounding' },
  downPaymentHours: { id: 'Batas waktu DP (jam)', en: 'DP deadline (hours)' },
  downPaymentGraceHours: { id: 'Toleransi DP (jam)', en: 'DP grace (hours)' },
  uniqueCode: { id: 'Kode unik', en: 'Unique code' },
  uniqueCodeRange: { id: 'Rentang kode', en: 'Code range' },
  whenFull: { id: 'Jika kuota tidak cukup', en: 'When the quota is short' },
  outsideBatches: { id: 'Di luar jadwal', en: 'Outside every batch' },
  productionFrom: { id: 'Hitung produksi mulai', en: 'Count production from' },
  mailBuyers: { id: 'Email pembeli', en: 'E-mail buyers' },
  dropship: { id: 'Dropship', en: 'Dropship' },
  confirmationForm: { id: 'Form konfirmasi', en: 'Confirmation form' },
  holidays: { id: 'Hari raya', en: 'Holidays' },
} as const satisfies Record<string, Words>;

export type SettingKey = keyof typeof settingLabels;

/** Whether a unique code is added to what a buyer transfers. */
export const uniqueCodeWords = {
  none: { id: 'Tidak', en: 'No' },
  add: { id: 'Tambah', en: 'Add' },
  subtract: { id: 'Kurang', en: 'Subtract' },
} as const satisfies Record<string, Words>;
