import type { Shop } from '../domain/shop';
import { phrase } from '../messages/problems';
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
export function confirmationQuestions(shop: Shop): Question[] {
  return (Object.keys(KINDS) as ConfirmationKey[]).map((key) => {
    const [title = key, help = ''] = phrase(`konfirmasi:${key}`, shop).split('\n');
    return { key, kind: KINDS[key], title, help, required: key === 'nomor' || key === 'jumlah' };
  });
}
