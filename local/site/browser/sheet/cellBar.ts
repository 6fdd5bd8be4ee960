import { cellLink } from '../../sheet/cellLink';
import type { CellView, LinkView, RuleView } from '../../sheet/sheetView';

/** The line above the grid: what a cell holds besides its text, said in words and as a link. */
export class CellBar {
  private readonly element: HTMLElement;

  constructor(id: string) {
    const element = document.getElementById(id);
    if (!element) throw new Error(`the page has no #${id}`);
    this.element = element;
  }

  show(place: string, cell: CellView, rule?: RuleView): void {
    const links = (cell.links ?? []).map((link) => this.link(link, cell.shown));
    const words = [this.text('formula', cell.formula), this.text('note', cell.note), this.help(rule)];
    const parts = [this.place(place), ...links, ...words];
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

  /** Opens elsewhere when the seller presses it, never by itself. */
  private link({ text, url }: LinkView, shown: string): HTMLElement {
    const element = document.createElement('a');
    const { href, inFile } = cellLink(url);
    element.href = href;
    element.target = '_blank';
    element.rel = 'noopener noreferrer';
    const name = inFile ? text : text === shown ? url : `${text} → ${url}`;
    element.textContent = `Buka ${name.length > 60 ? `${name.slice(0, 60)}…` : name}`;
    return element;
  }
}
