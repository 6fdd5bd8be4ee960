/** Whole rupiah; never a fraction. */
export type Rupiah = number;
