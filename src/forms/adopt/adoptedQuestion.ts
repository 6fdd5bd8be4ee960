/** A question of an adopted form and the field that she has agreed to: a meaning (proposal.ts), or one product's quantity. */
export interface AdoptedQuestion {
  readonly id: number;
  readonly title: string;
  readonly field: string;
  readonly kind: string;
  /** Of a question that lists products: each label whose Kode is certain; `null` = "none of them". */
  readonly codes: [label: string, code: string | null][];
}
