/** A source map of version 3, as far as it is read here. */
export interface SourceMap {
  readonly sources: readonly string[];
  readonly mappings: string;
}

/** A place in one of our own files; line and column count from 1. */
export interface SourcePlace {
  readonly source: string;
  readonly line: number;
  readonly column: number;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * Where in our sources a place of the bundle (1-based line and column) comes from; undefined for code that the
 * bundler made. Format: tc39.es/ecma426
 */
export function sourcePlace(map: SourceMap, line: number, column: number): SourcePlace | undefined {
  const running = { source: 0, line: 0, column: 0 };
  let found: SourcePlace | undefined;
  map.mappings
    .split(';')
    .slice(0, line)
    .forEach((text, index) => {
      const isLine = index === line - 1;
      let at = 0;
      for (const segment of text === '' ? [] : text.split(',')) {
        const [generated = 0, source, sourceLine, sourceColumn] = numbersOf(segment);
        at += generated;
        if (isLine && at > column - 1) return;
        if (source !== undefined) {
          running.source += source;
          running.line += sourceLine ?? 0;
          running.column += sourceColumn ?? 0;
        }
        if (isLine) found = source === undefined ? undefined : placeOf(map, running);
      }
    });
  return found;
}

function placeOf(map: SourceMap, at: { source: number; line: number; column: number }): SourcePlace {
  return { source: map.sources[at.source] ?? '', line: at.line + 1, column: at.column + 1 };
}

/** Base 64 digits of five bits, the sixth says that more follow; the lowest bit of a number is its sign. */
function numbersOf(segment: string): number[] {
  const numbers: number[] = [];
  let value = 0;
  let shift = 0;
  for (const character of segment) {
    const digit = DIGITS.indexOf(character);
    value += (digit & 31) << shift;
    shift += 5;
    if (digit & 32) continue;
    numbers.push(value & 1 ? -(value >>> 1) : value >>> 1);
    value = 0;
    shift = 0;
  }
  return numbers;
}
