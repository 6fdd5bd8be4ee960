import type { Words } from '../sheets/words';

/** What Periksa looks at. */
export const checks = {
  copy: { id: 'File ini', en: 'This file' },
  names: { id: 'Nama tab', en: 'Names of tabs' },
  titles: { id: 'Judul kolom', en: 'Titles of columns' },
  place: { id: 'Zona waktu dan format angka', en: 'Time zone and number format' },
  tabs: { id: 'Tab, kolom, format dan pilihan', en: 'Tabs, columns, formats and dropdowns' },
  register: { id: 'Isi tab', en: 'What the tabs say' },
  batches: { id: 'Batch dan Produk', en: 'Batches and products' },
  form: { id: 'Formulir', en: 'Form' },
  installer: { id: 'Akun', en: 'Account' },
  triggers: { id: 'Pemicu otomatis', en: 'Automatic triggers' },
  mail: { id: 'Jatah email', en: 'Mail quota' },
} as const satisfies Record<string, Words>;

export type CheckCode = keyof typeof checks;

/** What it says of each, and at the end. */
export const checkReport = {
  good: { id: '✅ {check}', en: '✅ {check}' },
  mended: { id: '✅ {check}: sudah diperbaiki', en: '✅ {check}: mended' },
  open: { id: '❌ {check}: perlu tindakan Anda', en: '❌ {check}: needs you' },
  allGood: { id: 'Semua beres.', en: 'All is well.' },
  someOpen: {
    id: 'Yang bertanda ❌ hanya Anda yang bisa membereskan. Sesudah itu pilih Periksa lagi.',
    en: 'What has a ❌ only you can put right. After that choose Check again.',
  },
} as const satisfies Record<string, Words>;
