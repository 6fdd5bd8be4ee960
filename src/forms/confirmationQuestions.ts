import type { Shop } from '../domain/shop';
import { phrases, template } from '../messages/phrases';
import type { Question } from './questions';

const KINDS = {
  nomor: 'short',
  jumlah: 'short',
  tanggal: 'date',
  pengirim: 'short',
  bukti: 'short',
  catatan: 'long',
} as const satisfies Record<string, Question['kind']>;

export type ConfirmationKey = keyof typeof KINDS;

/** The questions of the second form, in their order. No rule on the amount: buyers write it as they like. */
export function confirmationQuestions({ language }: Shop): Question[] {
  const titleOf = phrases('confirmationTitles', language);
  return (Object.keys(KINDS) as ConfirmationKey[]).map((key) => {
    const help = template('confirmationHelps', key, language) ?? '';
    return {
      key,
      kind: KINDS[key],
      title: titleOf(key),
      help,
      required: key === 'nomor' || key === 'jumlah',
    };
  });
}
