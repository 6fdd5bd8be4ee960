import type { ItemKind } from './formQuestion';

/** What a title can say by its words alone. `pesanan` = several products at once, `jumlah` = units of the one picked. */
export type Meaning =
  | 'nama'
  | 'whatsapp'
  | 'email'
  | 'alamat'
  | 'pengiriman'
  | 'pembayaran'
  | 'bukti'
  | 'catatan'
  | 'setuju'
  | 'pengirim'
  | 'hpPengirim'
  | 'pesanan'
  | 'jumlah';

/** A meaning, or one product's quantity (questionKeys.ts). */
export type Field = Meaning | `produk:${string}`;

/**
 * Why she is asked: no word of ours in the title; words that nobody knows; it could be several fields; its type, choices,
 * section or help text say otherwise; not every product is certain; a number beside no picked product; products are asked for beside
 * it, too; its numbers count what Produk may not be sold by; a price in it is not the one of Produk; another question has the field.
 * Told to her in those words (messages/pages/adoptDoubts.ts).
 */
export type Doubt =
  | 'noField'
  | 'unknownWord'
  | 'severalFields'
  | 'kind'
  | 'choices'
  | 'section'
  | 'help'
  | 'products'
  | 'lonely'
  | 'again'
  | 'unit'
  | 'price'
  | 'twice';

/** Each choice or row in its order with its Kode, `null` = "none of them"; empty where a question lists no products. */
export type Codes = readonly (readonly [label: string, code: string | null])[];

/** What becomes of one question. Certain ones are shown for confirmation all the same; the others she answers herself. */
export type Proposal =
  | {
      readonly id: number;
      readonly certain: true;
      readonly field: Field;
      readonly kind: ItemKind;
      readonly codes: Codes;
    }
  | {
      readonly id: number;
      readonly certain: false;
      /** What it may be, the likeliest first. */
      readonly fields: readonly Field[];
      readonly doubt: Doubt;
    };
