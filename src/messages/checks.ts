import type { Language } from '../domain/shop';

/** What Periksa looks at, in the order in which it does. */
export type CheckCode =
  | 'copy'
  | 'names'
  | 'titles'
  | 'place'
  | 'tabs'
  | 'register'
  | 'form'
  | 'installer'
  | 'triggers';

/** What Periksa says of each. */
export interface CheckWords {
  readonly names: Readonly<Record<CheckCode, string>>;
  readonly good: (name: string) => string;
  readonly mended: (name: string) => string;
  readonly open: (name: string) => string;
  readonly allGood: string;
  readonly someOpen: string;
}

export const checkWords: Readonly<Record<Language, CheckWords>> = {
  id: {
    names: {
      copy: 'File ini',
      names: 'Nama tab',
      titles: 'Judul kolom',
      place: 'Zona waktu dan format angka',
      tabs: 'Tab, kolom, format dan pilihan',
      register: 'Isi tab',
      form: 'Formulir',
      installer: 'Akun',
      triggers: 'Pemicu otomatis',
    },
    good: (name) => `✅ ${name}`,
    mended: (name) => `✅ ${name}: sudah diperbaiki`,
    open: (name) => `❌ ${name}: perlu tindakan Anda`,
    allGood: 'Semua beres.',
    someOpen: 'Yang bertanda ❌ hanya Anda yang bisa membereskan. Sesudah itu pilih Periksa lagi.',
  },
  en: {
    names: {
      copy: 'This file',
      names: 'Names of tabs',
      titles: 'Titles of columns',
      place: 'Time zone and locale',
      tabs: 'Tabs, columns, formats and dropdowns',
      register: 'What the tabs say',
      form: 'Form',
      installer: 'Account',
      triggers: 'Triggers',
    },
    good: (name) => `✅ ${name}`,
    mended: (name) => `✅ ${name}: mended`,
    open: (name) => `❌ ${name}: needs you`,
    allGood: 'All is well.',
    someOpen: 'What has a ❌ only you can put right. After that choose Check again.',
  },
};
