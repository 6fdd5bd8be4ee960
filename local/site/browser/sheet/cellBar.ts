import { localFormUrl } from '../../form/localFormUrl';
import type { CellView, RuleView } from '../../sheet/sheetView';

/** The line above the grid: what a cell holds besides its text, said in words and as a link. */
export class CellBar {
  private readonly element: HTMLElement;

  constructor(id: string) {
    const element = document.getElementById(id);
    if (!element) throw new Error(`the page has no #${id}`);
    this.element = element;
  }

  show(place: string, cell: CellView, rule?: RuleView): void {
    const parts = [this.place(place), this.link(cell.link), this.text('note', cell.note), this.help(rule)];
    const locked = cell.readOnly ? this.text('lock', 'Dilindungi') : undefined;
    this.element.replaceChildren(...[...parts, locked].filter((part) => part !== undefined));
  }

  private place(place: string): HTMLElement {
    const element = document.createElement('b');
    element.textContent = place;
    return element;
  }

  private text(className: string, text: string | undefined): HTMLElement | undefined {
    if (text === undefined || text === '') return undefined;
    const element = document.createElement('span');
    element.className = className;
    element.textContent = text;
    return element;
  }

  private help(rule: RuleView | undefined): HTMLElement | undefined {
    return this.text('rule', rule?.help);
  }

  /** Only web addresses are links; it opens elsewhere when the seller presses it, never by itself. */
  private link(address: string | undefined): HTMLElement | undefined {
    if (address === undefined || !/^https?:\/\//.test(address)) return undefined;
    const element = document.createElement('a');
    element.href = localFormUrl(address) ?? address;
    element.target = '_blank';
    element.rel = 'noopener noreferrer';
    element.textContent = `Buka ${address.length > 60 ? `${address.slice(0, 60)}…` : address}`;
    return element;
  }
}
