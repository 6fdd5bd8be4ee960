import { GoogleError } from '../../errors';
import type { EnumValue, StandIn } from '../../standIn';
import type { FormItemState } from '../formState';
import { ItemChoices } from './itemChoices';
import { navigationOf, navigationType } from './navigation';

/** Settings that only one kind of item has: a scale's bounds, a date's year, a page break's direction. */
export abstract class ItemSettings extends ItemChoices {
  getLowerBound(): number {
    return this.read(this.scale.lower);
  }

  getUpperBound(): number {
    return this.read(this.scale.upper);
  }

  /** [D] The lower bound is 0 or 1, the upper one 3 to 10. …/reference/forms/scale-item */
  setBounds(lower: number, upper: number): this {
    this.write({});
    if (![0, 1].includes(lower)) throw new GoogleError('Invalid argument: lower');
    if (!Number.isInteger(upper) || upper < 3 || upper > 10) throw new GoogleError('Invalid argument: upper');
    this.item.scale = { ...this.scale, lower, upper };
    return this;
  }

  getLeftLabel(): string {
    return this.read(this.scale.left);
  }

  getRightLabel(): string {
    return this.read(this.scale.right);
  }

  setLabels(left: string, right: string): this {
    return this.write({ scale: { ...this.scale, left, right } });
  }

  includesYear(): boolean {
    return this.read(!this.item.withoutYear);
  }

  setIncludesYear(enabled: boolean): this {
    return this.write({ withoutYear: !enabled });
  }

  /** [D] What completing the page before this break leads to. …/reference/forms/page-break-item */
  setGoToPage(where: StandIn | EnumValue): this {
    this.write({});
    this.item.goTo = navigationOf(where);
    return this;
  }

  getGoToPage(): StandIn | null {
    const { goTo } = this.item;
    return this.read(typeof goTo === 'number' ? this.pageBreak(goTo) : null);
  }

  getPageNavigationType(): EnumValue {
    return this.read(navigationType(this.item.goTo ?? 'CONTINUE'));
  }

  private get scale(): NonNullable<FormItemState['scale']> {
    return this.item.scale ?? { lower: 1, upper: 5, left: '', right: '' };
  }
}
