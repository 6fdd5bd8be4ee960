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

interface Slice {
  readonly returned?: Returned | null | undefined;
}

/** Units that are made, or taken from the shelf, once more. */
export function madeAgain({ returned }: Slice): number {
  const again = returned?.outcome === 'replace' || returned?.outcome === 'replaced';
  return again ? (returned?.units ?? 0) : 0;
}

/** Of them those that are still to be sent. */
export function openReplacement({ returned }: Slice): number {
  return returned?.outcome === 'replace' ? returned.units : 0;
}

/** Whether something of an order is to be sent once more, whatever its Status says. */
export function hasOpenReplacement({ lines }: { readonly lines: readonly Slice[] }): boolean {
  return lines.some((line) => openReplacement(line) > 0);
}
