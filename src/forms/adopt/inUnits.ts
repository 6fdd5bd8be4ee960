import type { DraftLine } from '../../domain/order';
import type { Product } from '../../domain/product';
import { foreignMeasure, unitsNamed } from './measures';

/**
 * "2" under "Nastar (per lusin)" is no number of Nastar, unless Produk sells it so: flagged. Who names a unit has been read by
 * it; `named` = how many units an answer with several products must name.
 */
export function inUnits(
  line: DraftLine,
  measures: readonly string[],
  products: readonly Product[],
  named = 1,
): DraftLine {
  const product = products.find(({ code }) => code === line.code);
  if (product === undefined || !line.units) return line;
  const foreign = foreignMeasure(measures, product);
  if (foreign === null || unitsNamed(line.rawAnswer, product) >= named) return line;
  return { ...line, units: null, why: 'unknownUnit', rawAnswer: `${line.rawAnswer} (${foreign})` };
}
