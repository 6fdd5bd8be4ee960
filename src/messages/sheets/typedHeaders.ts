import type { Words } from './words';

/** Column of Rekap Produksi that the seller types into: it is found by this, so it lies in the script itself. */
export const madeHeader: Words = { id: 'Dibuat', en: 'Made' };

/** Header of the hidden column that says what a line's typed cells were when it was written: for scripts, in no language. */
export const RECORD = 'Tercatat';
