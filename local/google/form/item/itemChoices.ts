import { GoogleError, NotInLocalWorkspace } from '../../errors';
import type { EnumValue, StandIn } from '../../standIn';
import type { FormItemState, Navigation } from '../formState';
import { retitleColumns } from '../responseTab';
import { Choice } from './choice';
import { ItemBasics } from './itemBasics';
import { navigationOf } from './navigation';

/** Choices of lists, radio buttons and checkboxes, and the rows and columns of grids. */
export abstract class ItemChoices extends ItemBasics {
  /** The page break of this id as scripts see it, for the choices that lead there. */
  protected abstract pageBreak(id: number): StandIn | null;

  /** [D] A second argument is a page break, a navigation type, or a quiz's right answer. */
  createChoice(value: string, more?: StandIn | EnumValue | boolean): Choice {
    this.session.meter.charge('local');
    if (typeof more === 'boolean') throw new NotInLocalWorkspace('choices of a quiz');
    return this.choice(value, more === undefined ? undefined : navigationOf(more));
  }

  getChoices(): Choice[] {
    return this.read((this.item.choices ?? []).map((value, at) => this.choice(value, this.item.gotos?.[at])));
  }

  /** [D] Choices that lead to pages cannot stand beside choices that do not; Google's words are not known. */
  setChoices(choices: Choice[]): this {
    const gotos = choices.flatMap(({ goto }) => (goto === undefined ? [] : [goto]));
    if (gotos.length > 0 && gotos.length < choices.length)
      throw this.refused('Choices with and without page navigation cannot be combined.');
    const values = choices.map((choice) => choice.value);
    this.writeList('choices', values);
    delete this.item.gotos;
    if (gotos.length > 0) this.item.gotos = gotos;
    return this;
  }

  /** [D] An empty list throws: a sold-out question needs another way to say so. */
  setChoiceValues(values: string[]): this {
    this.writeList('choices', values);
    delete this.item.gotos;
    return this;
  }

  hasOtherOption(): boolean {
    return this.read(this.item.other ?? false);
  }

  showOtherOption(enabled: boolean): this {
    return this.write({ other: enabled });
  }

  getRows(): string[] {
    return this.read([...(this.item.rows ?? [])]);
  }

  setRows(rows: string[]): this {
    this.writeList('rows', rows);
    retitleColumns(this.session.state, this.form, this.item);
    return this;
  }

  getColumns(): string[] {
    return this.read([...(this.item.choices ?? [])]);
  }

  setColumns(columns: string[]): this {
    return this.writeList('choices', columns);
  }

  private choice(value: string, goto?: Navigation): Choice {
    return new Choice(this.session, value, goto, (id) => this.pageBreak(id));
  }

  /** An error that the call still pays for. */
  private refused(words: string): GoogleError {
    this.write({});
    return new GoogleError(words);
  }

  private writeList(name: 'choices' | 'rows', values: string[]): this {
    this.write({});
    if (values.length === 0) throw new GoogleError('Array is empty: values');
    const change: Partial<FormItemState> = { [name]: [...values] };
    Object.assign(this.item, change);
    return this;
  }
}
