/** Units by Kode. */
export type UnitsByCode = Readonly<Record<string, number>>;
