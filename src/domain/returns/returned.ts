/** Rincian.Alasan retur: Cacat / Salah kirim / Lainnya. */
export type ReturnReason = 'faulty' | 'wrongItem' | 'other';

/** Rincian.Hasil retur: Ganti / Sudah diganti / Kembalikan uang / Potongan berikutnya. */
export type ReturnOutcome = 'replace' | 'replaced' | 'refund' | 'credit';

/** What came back of a slice (src/domain/README.md, Money 10). */
export interface Returned {
  readonly units: number;
  readonly reason: ReturnReason;
  readonly outcome: ReturnOutcome;
}

/** Units that are made, or taken from the shelf, once more. */
export function madeAgain({ returned }: { readonly returned?: Returned | null | undefined }): number {
  const again = returned?.outcome === 'replace' || returned?.outcome === 'replaced';
  return again ? (returned?.units ?? 0) : 0;
}
