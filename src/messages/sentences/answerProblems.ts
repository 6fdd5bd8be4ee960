import type { ProblemCode } from '../../domain/problem';
import type { Sentence } from './sentence';

type AnswerProblem = Extract<
  ProblemCode,
  | 'unreadableQuantity'
  | 'unreadableItems'
  | 'missingName'
  | 'unreadableName'
  | 'missingPhone'
  | 'unreadablePhone'
  | 'unreadableSender'
  | 'typedPhone'
  | 'thinAddress'
>;

/** What a buyer's own answers leave open. */
export const answerProblems: Readonly<Record<AnswerProblem, Sentence>> = {
  unreadableQuantity: {
    id: 'Jumlah {code} tidak terbaca: “{raw}”{why}. Tanyakan kepada pembeli.',
    en: "The quantity of {code} can't be read: “{raw}”{why}. Ask the buyer.",
  },
  unreadableItems: {
    id: 'Pesanan tidak terbaca: “{raw}”{why}. Isi jumlahnya di tab Rincian, atau ketik sebagai pesanan baru.',
    en: "Items can't be read: “{raw}”{why}. Fill in the units on tab Order lines, or type it as a new order.",
  },
  missingName: {
    id: 'Nama tidak diisi. Tanyakan kepada pembeli.',
    en: 'The name is missing. Ask the buyer.',
  },
  unreadableName: {
    id: '“{raw}” sepertinya bukan nama. Tanyakan kepada pembeli.',
    en: '“{raw}” does not look like a name. Ask the buyer.',
  },
  missingPhone: {
    id: 'Nomor WhatsApp tidak diisi. Isi di tab Pesanan, lalu pilih Status-nya.',
    en: 'The WhatsApp number is missing. Fill it in on tab Orders, then pick its Status.',
  },
  unreadablePhone: {
    id: 'Nomor WhatsApp tidak terbaca: “{raw}”{why}. Ketik yang benar di tab Pesanan, dari luar negeri dengan + dan kode negara, lalu pilih Status-nya.',
    en: "The WhatsApp number can't be read: “{raw}”{why}. Type the right one on tab Orders, from abroad with + and country code, then pick its Status.",
  },
  unreadableSender: {
    id: 'HP pengirim tidak terbaca: “{raw}”{why}. Perbaiki sebelum dikirim.',
    en: "The sender's phone can't be read: “{raw}”{why}. Correct it before shipping.",
  },
  /** The number itself stands beside the order: Panel shows this line, and no phone. */
  typedPhone: {
    id: 'Nomor WhatsApp di tab Pesanan tidak terbaca{why}, jadi tidak ada Pesan WA. Ketik dengan 08… atau 62…; nomor luar negeri dengan + dan kode negara, seperti +44 7700 900123.',
    en: "The WhatsApp number on tab Orders can't be read{why}, so there is no WA message. Type it with 08… or 62…; one from abroad with + and country code, like +44 7700 900123.",
  },
  thinAddress: {
    id: 'Alamat mungkin belum cukup untuk kurir: “{raw}”. Lengkapi sebelum dikirim.',
    en: 'The address may not be enough for a courier: “{raw}”. Complete it before shipping.',
  },
};
