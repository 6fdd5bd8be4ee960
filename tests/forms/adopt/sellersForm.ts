/** Label → Kode (null = no product); what a person who knows the shop would say. */
type Codes = Readonly<Record<string, string | null>>;

/** `choices`, `rows` as a list: they name no products. */
interface Options {
  readonly choices?: readonly string[] | Codes;
  readonly rows?: readonly string[] | Codes;
  readonly columns?: readonly string[];
  readonly help?: string;
  readonly required?: boolean;
}

/**
 * Title, type, and the field that a person would give it, written before any mapping was tried: a key of ours, `own` = no
 * field has room for it, `several` = it asks two things at once, `-` = no question at all.
 */
export type Asked = readonly [title: string, type: string, field: string, options?: Options];

export interface SellersForm {
  readonly shop: string;
  /** Kode → name, or name and variant. */
  readonly sells: Readonly<Record<string, string | readonly [name: string, variant: string]>>;
  readonly asks: readonly Asked[];
}
