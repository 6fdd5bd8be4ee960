/** Who made an order end (Alasan): Pembeli / Toko / Fiktif. */
export type CancelCause = 'buyer' | 'shop' | 'fictitious';

/** Kebijakan batal: Kembali penuh / Kembali n % / DP hangus (after the cut-off). */
export type RefundPolicy =
  | { readonly kind: 'full' }
  | { readonly kind: 'part'; readonly percent: number }
  | { readonly kind: 'forfeit' };
