import { GoogleError } from '../errors';
import { a1Of } from './a1';
import { checkSize } from './bounds';
import { onlyNote, withNote, withoutFormat, withoutValue, withRule } from './cellParts';
import { checkLength, withValue } from './cellWrite';
import type { DataValidation } from './dataValidation';
import { RangeReads } from './rangeReads';
import type { RichTextValue } from './richTextValue';
import { mapCells } from './sheetCells';
import type { CellState, SheetState, StoredValue, ValidationState } from './spreadsheetState';
import { storedLinks } from './textLinks';
import { refusal } from './validationCheck';

/** Content of cells: values, formulas, links, notes, dropdowns. Every change is buffered and sets off no trigger. */
export abstract class RangeWrites extends RangeReads {
  setValue(value: unknown): this {
    return this.write((cell) => withValue(cell, value, this.habits));
  }
  setValues(values: unknown[][]): this {
    return this.writeEach(values, (cell, value) => withValue(cell, value, this.habits));
  }
  setFormula(formula: string): this {
    return this.write((cell) => withFormula(cell, formula));
  }
  setFormulas(formulas: string[][]): this {
    return this.writeEach(formulas, (cell, f) => (f === '' ? withoutValue(cell) : withFormula(cell, f)));
  }
  setRichTextValue(value: RichTextValue): this {
    return this.write((cell) => withRichText(cell, value));
  }
  setRichTextValues(values: RichTextValue[][]): this {
    return this.writeEach(values, withRichText);
  }

  clear(
    options?: Partial<Record<'contentsOnly' | 'formatOnly' | 'validationsOnly' | 'commentsOnly', boolean>>,
  ): this {
    if (options?.contentsOnly) return this.clearContent();
    if (options?.formatOnly) return this.clearFormat();
    if (options?.validationsOnly) return this.clearDataValidations();
    if (options?.commentsOnly) return this.clearNote();
    // [D] content, format and dropdowns go; notes have their own method.
    return this.change(onlyNote);
  }
  clearContent(): this {
    return this.change(withoutValue);
  }
  clearFormat(): this {
    return this.change(withoutFormat);
  }

  setNote(note: string | null): this {
    return this.change((cell) => withNote(cell, note));
  }
  setNotes(notes: (string | null)[][]): this {
    return this.changeEach(notes, withNote);
  }
  clearNote(): this {
    return this.setNote(null);
  }

  setDataValidation(validation: DataValidation | null): this {
    return this.change((cell) => withRule(cell, validation?.rule));
  }
  setDataValidations(validations: (DataValidation | null)[][]): this {
    return this.changeEach(validations, (cell, validation) => withRule(cell, validation?.rule));
  }
  clearDataValidations(): this {
    return this.setDataValidation(null);
  }

  /** [D] turns the cells into checkboxes, unticked unless they already hold a tick. */
  insertCheckboxes(...states: StoredValue[]): this {
    const rule: ValidationState = { criteria: 'CHECKBOX', values: states, allowInvalid: false };
    const [on = true, off = false] = states;
    return this.change((cell) => ({ ...withoutValue(cell), rule, v: cell?.v === on ? on : off }));
  }
  removeCheckboxes(): this {
    return this.change((cell) =>
      cell?.rule?.criteria === 'CHECKBOX' ? withRule(withoutValue(cell), undefined) : cell,
    );
  }
  check(): this {
    return this.tick(0);
  }
  uncheck(): this {
    return this.tick(1);
  }

  private tick(state: 0 | 1): this {
    const plain = state === 0;
    return this.change((cell) => {
      if (cell?.rule?.criteria !== 'CHECKBOX') return cell;
      return { ...cell, v: (cell.rule.values[state] as StoredValue | undefined) ?? plain };
    });
  }

  /** A change of values: a rejecting dropdown refuses the whole call, a formula is noted. */
  private write(
    change: (cell: CellState | null, r: number, c: number) => CellState | null,
    check: () => void = () => undefined,
  ): this {
    this.changePlaced(change, (sheet) => {
      check();
      this.refuseInvalid(sheet, change);
    });
    this.noteFormulas();
    return this;
  }

  private writeEach<T>(values: T[][], change: (cell: CellState | null, value: T) => CellState | null): this {
    return this.write(
      (cell, r, c) => change(cell, values[r]?.[c] as T),
      () => checkSize(values, this.area),
    );
  }

  private refuseInvalid(
    sheet: SheetState,
    change: (cell: CellState | null, r: number, c: number) => CellState | null,
  ): void {
    const { row, column } = this.area;
    mapCells(sheet, this.area, (cell, atRow, atColumn) => {
      if (!cell?.rule || cell.rule.allowInvalid) return;
      const after = change(cell, atRow - row, atColumn - column);
      const a1 = a1Of({ row: atRow, column: atColumn, rows: 1, columns: 1 });
      const refused = refusal(cell.rule, after?.v, a1, this.book.tabs());
      if (refused !== undefined) throw new GoogleError(refused);
    });
  }

  private noteFormulas(): void {
    const cells = mapCells(this.book.peek(this.place.sheetId), this.area, (cell) => cell?.f).flat();
    if (cells.some((formula) => formula !== undefined)) {
      this.session.log(`a formula stands in ${a1Of(this.area)}: kept and shown, not computed (reads #N/A)`);
    }
  }
}

function withFormula(cell: CellState | null, formula: string): CellState {
  checkLength(formula);
  return { ...withoutValue(cell), f: formula };
}

function withRichText(cell: CellState | null, value: RichTextValue): CellState | null {
  checkLength(value.text);
  const kept = withoutValue(cell);
  if (value.text === '') return kept;
  return { ...kept, v: value.text, ...storedLinks(value.text, value.links) };
}
