import { RangeWrites } from './rangeWrites';
import type { CellState } from './spreadsheetState';

type Format = 'n' | 'bg' | 'fg' | 'bold' | 'align' | 'valign' | 'wrap';

/** Looks of cells. A number format shows a value otherwise; it never converts what is there. */
export abstract class RangeFormats extends RangeWrites {
  setNumberFormat(format: string): this {
    return this.change((cell) => withFormat(cell, 'n', patternOf(format)));
  }
  setNumberFormats(formats: string[][]): this {
    return this.changeEach(formats, (cell, format) => withFormat(cell, 'n', patternOf(format)));
  }
  setBackground(color: string | null): this {
    return this.change((cell) => withFormat(cell, 'bg', color ?? undefined));
  }
  setBackgrounds(colors: (string | null)[][]): this {
    return this.changeEach(colors, (cell, color) => withFormat(cell, 'bg', color ?? undefined));
  }
  setFontColor(color: string | null): this {
    return this.change((cell) => withFormat(cell, 'fg', color ?? undefined));
  }
  setFontColors(colors: (string | null)[][]): this {
    return this.changeEach(colors, (cell, color) => withFormat(cell, 'fg', color ?? undefined));
  }
  setFontWeight(weight: string | null): this {
    return this.change((cell) => withFormat(cell, 'bold', boldOf(weight)));
  }
  setFontWeights(weights: (string | null)[][]): this {
    return this.changeEach(weights, (cell, weight) => withFormat(cell, 'bold', boldOf(weight)));
  }
  setHorizontalAlignment(align: string | null): this {
    return this.change((cell) => withFormat(cell, 'align', alignOf(align)));
  }
  setHorizontalAlignments(aligns: (string | null)[][]): this {
    return this.changeEach(aligns, (cell, align) => withFormat(cell, 'align', alignOf(align)));
  }
  /** Where nobody chose, words stand at the bottom of their cell. */
  setVerticalAlignment(align: string | null): this {
    return this.change((cell) =>
      withFormat(cell, 'valign', align === 'bottom' ? undefined : (align ?? undefined)),
    );
  }
  setWrap(wrap: boolean): this {
    return this.change((cell) => withFormat(cell, 'wrap', wrap || undefined));
  }
  setWraps(wraps: boolean[][]): this {
    return this.changeEach(wraps, (cell, wrap) => withFormat(cell, 'wrap', wrap || undefined));
  }
}

function withFormat<K extends Format>(cell: CellState | null, key: K, value: CellState[K]): CellState | null {
  // What most cells are told they are already.
  if (cell?.[key] === value) return cell;
  const { [key]: _before, ...kept } = cell ?? {};
  return value === undefined ? kept : { ...kept, [key]: value };
}

/** `General` and '' mean automatic. */
function patternOf(format: string): string | undefined {
  return format === '' || format === 'General' ? undefined : format;
}

function boldOf(weight: string | null): true | undefined {
  return weight === 'bold' ? true : undefined;
}

function alignOf(align: string | null): string | undefined {
  return align === null || align === 'normal' ? undefined : align;
}
