import type { Language } from '../domain/shop';
import { type ConfirmationKey, confirmationTitles, confirmationWords } from '../messages/confirmationForm';
import type { Question } from './questions';

const KINDS: Readonly<Record<ConfirmationKey, Question['kind']>> = {
  nomor: 'short',
  jumlah: 'short',
  tanggal: 'date',
  pengirim: 'short',
  bukti: 'short',
  catatan: 'long',
};

const REQUIRED: readonly ConfirmationKey[] = ['nomor', 'jumlah'];

/** The questions of the second form, in their order. No rule on the amount: buyers write it as they like. */
export function confirmationQuestions(language: Language): Question[] {
  const { help } = confirmationWords[language];
  return (Object.keys(KINDS) as ConfirmationKey[]).map((key) => ({
    key,
    kind: KINDS[key],
    title: confirmationTitles[key][language],
    help: help[key] ?? '',
    required: REQUIRED.includes(key),
  }));
}
