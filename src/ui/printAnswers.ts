import type { Rupiah } from '../domain/money';

interface Person {
  readonly name: string;
  readonly phone: string;
}

/** One parcel as its label and its packing slip show it: no price but what the courier collects. */
export interface PrintableParcel {
  readonly no: string;
  readonly batch: string;
  readonly day: string;
  readonly courier: string;
  /** '' = none is known yet. */
  readonly tracking: string;
  readonly packed: boolean;
  readonly from: Person;
  readonly to: Person & { readonly address: string };
  /** 0 = nothing is to be collected. */
  readonly cod: Rupiah;
  readonly items: readonly { readonly units: number; readonly name: string; readonly request: string }[];
  readonly note: string;
}

export interface Parcels {
  readonly parcels: readonly PrintableParcel[];
}
