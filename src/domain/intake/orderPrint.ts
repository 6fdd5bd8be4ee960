import type { DraftLine } from '../order';

/**
 * Phone and units: by these one sees that an order may be there already (src/domain/README.md, Intake 7). '' = one of them is
 * not known.
 */
export function orderPrint(whatsapp: string, lines: readonly Pick<DraftLine, 'code' | 'units'>[]): string {
  if (whatsapp === '' || lines.length === 0) return '';
  const units = new Map<string, number>();
  for (const { code, units: each } of lines) units.set(code, (units.get(code) ?? 0) + (each ?? 0));
  return [whatsapp, ...[...units].map((each) => each.join(' ')).sort()].join(';');
}
