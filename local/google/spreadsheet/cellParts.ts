import type { CellState, ValidationState } from './spreadsheetState';

/** The cell without value, formula and links: looks, note and dropdown stay. */
export function withoutValue(cell: CellState | null): CellState | null {
  if (!cell) return null;
  const { v: _value, f: _formula, link: _link, links: _links, ...kept } = cell;
  return kept;
}

/** The cell as plain as Google's automatic one: content, note and dropdown stay. */
export function withoutFormat(cell: CellState | null): CellState | null {
  if (!cell) return null;
  const { n: _pattern, bg: _back, fg: _fore, bold: _bold, ...others } = cell;
  const { align: _align, valign: _valign, wrap: _wrap, ...kept } = others;
  return kept;
}

/** What `clear()` leaves: the note. */
export function onlyNote(cell: CellState | null): CellState | null {
  return cell?.note === undefined ? null : { note: cell.note };
}

/** The looks that a new row takes over from its neighbour: formats and dropdowns, no content, no note. */
export function onlyLooks(cell: CellState | null): CellState | null {
  const { response: _response, ...looks } = withoutValue(cell) ?? {};
  return withNote(looks, null);
}

/** The cell with another note; null or '' removes it. */
export function withNote(cell: CellState | null, note: string | null): CellState | null {
  if ((cell?.note ?? '') === (note ?? '')) return cell;
  const { note: _note, ...kept } = cell ?? {};
  return note ? { ...kept, note } : kept;
}

/** The cell with another dropdown or checkbox; undefined removes it. */
export function withRule(cell: CellState | null, rule: ValidationState | undefined): CellState | null {
  if (cell?.rule === rule) return cell;
  const { rule: _rule, ...kept } = cell ?? {};
  return rule ? { ...kept, rule } : kept;
}
