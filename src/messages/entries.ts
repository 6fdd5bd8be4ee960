import { menuWords } from './menu';
import type { Words } from './sheets/words';

/** What the add-on does by itself and by menu, in the seller's words: a failure names the work, not a function. */
const entryWords: Readonly<Record<string, Words>> = {
  ...menuWords,
  onFormSubmit: { id: 'Mencatat pesanan', en: 'Recording an order' },
  onConfirmation: { id: 'Mencatat konfirmasi', en: 'Recording a confirmation' },
  onRegisterEdit: { id: 'Membaca isian Anda', en: 'Reading what you typed' },
  onRegisterChange: { id: 'Membaca isian Anda', en: 'Reading what you typed' },
  onBatchTurn: { id: 'Buka dan tutup batch', en: 'Opening and closing a batch' },
  onOpenEnglish: { id: 'Menu berbahasa Inggris', en: 'The menu' },
  onSweep: { id: 'Pemeriksaan berkala', en: 'The regular check' },
};

/** The name of an entry point of the bundle; one of a newer version is shown as it stands. */
export function entryName(entry: string, language: keyof Words): string {
  return entryWords[entry]?.[language] ?? entry;
}
