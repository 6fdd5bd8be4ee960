import type { ProblemCode } from '../domain/problem';
import type { Sentence } from './sentence';

type AnswerProblem = Extract<
  ProblemCode,
  | 'unreadableQuantity'
  | 'unreadableItems'
  | 'missingName'
  | 'unreadableName'
  | 'missingPhone'
  | 'unreadablePhone'
  | 'thinAddress'
>;

/** What a buyer's own answers leave open. */
export const answerProblems: Readonly<Record<AnswerProblem, Sentence>> = {
  unreadableQuantity: {
    id: (p) =>
      `Jumlah ${p.text('code')} tidak terbaca: “${p.text('raw')}”${p.why()}. Tanyakan kepada pembeli.`,
    en: (p) =>
      `The quantity of ${p.text('code')} can't be read: “${p.text('raw')}”${p.why()}. Ask the buyer.`,
  },
  unreadableItems: {
    id: (p) =>
      `Pesanan tidak terbaca: “${p.text('raw')}”${p.why()}. Isi jumlahnya di tab Rincian, atau pesan ulang.`,
    en: (p) =>
      `Items can't be read: “${p.text('raw')}”${p.why()}. Fill in the units on tab Order lines, or order anew.`,
  },
  missingName: {
    id: () => 'Nama tidak diisi. Tanyakan kepada pembeli.',
    en: () => 'The name is missing. Ask the buyer.',
  },
  unreadableName: {
    id: (p) => `“${p.text('raw')}” sepertinya bukan nama. Tanyakan kepada pembeli.`,
    en: (p) => `“${p.text('raw')}” does not look like a name. Ask the buyer.`,
  },
  missingPhone: {
    id: () => 'Nomor WhatsApp tidak diisi.',
    en: () => 'The WhatsApp number is missing.',
  },
  unreadablePhone: {
    id: (p) => `Nomor WhatsApp tidak terbaca: “${p.text('raw')}”${p.why()}. Perbaiki di tab Pesanan.`,
    en: (p) => `The WhatsApp number can't be read: “${p.text('raw')}”${p.why()}. Correct it on tab Orders.`,
  },
  thinAddress: {
    id: (p) => `Alamat mungkin belum cukup untuk kurir: “${p.text('raw')}”. Lengkapi sebelum dikirim.`,
    en: (p) =>
      `The address may not be enough for a courier: “${p.text('raw')}”. Complete it before shipping.`,
  },
};
