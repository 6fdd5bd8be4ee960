import { contains } from '../../google/spreadsheet/area';
import { type Html, html } from '../html';
import { cellLink } from './cellLink';
import type { CellView, RuleView, TabView } from './sheetView';
import { tableAddress } from './tableAddress';

interface Standing {
  /** `B3`. */
  readonly place: string;
  readonly open: boolean;
  readonly focus: boolean;
}

/** A cell of the table: a box to tick, a list to pick from, a line to type in, or its text, which opens it. */
export function tableCell(tab: TabView, cell: CellView, standing: Standing): Html {
  const note = cell.note !== undefined && html`title="${cell.note}"`;
  const locked = cell.readOnly === true && html`class="locked"`;
  return html`<td id="${standing.place}" ${locked} style="${looks(cell)}" ${note}>${content(tab, cell, standing)}${outside(cell)}</td>`;
}

function content(tab: TabView, cell: CellView, standing: Standing): Html | string {
  if (cell.readOnly) return html`${cell.shown}<span class="unseen"> (dilindungi)</span>`;
  const rule = tab.rules.find(({ areas }) => areas.some((area) => contains(area, cell.r, cell.c)));
  if (rule?.kind === 'checkbox') return cellForm(tab, cell, box(cell, standing));
  if (rule && !standing.open) return cellForm(tab, cell, list(rule, cell, standing));
  if (standing.open) return cellForm(tab, cell, line(tab, cell, standing));
  const label = `${standing.place} ${cell.shown}`.trim();
  const address = tableAddress(tab.name, { open: standing.place });
  return html`<a href="${address}" aria-label="${label}" ${focus(standing)}>${cell.shown}</a>`;
}

/** What stands in one form is sent as one edit. */
function cellForm(tab: TabView, { r, c }: CellView, field: Html): Html {
  return html`<form method="post" action="/sheet"><input type="hidden" name="act" value="edit">
<input type="hidden" name="tab" value="${tab.name}"><input type="hidden" name="row" value="${r}">
<input type="hidden" name="column" value="${c}">${field}</form>`;
}

function box({ v }: CellView, standing: Standing): Html {
  const ticked = v === true && 'checked';
  return html`<input type="hidden" name="typed" value="FALSE"><input type="checkbox" name="typed" value="TRUE"
aria-label="${standing.place}" data-send ${ticked} ${focus(standing)}>${save()}`;
}

function list({ choices }: RuleView, { shown }: CellView, standing: Standing): Html {
  const all = choices.includes(shown) ? ['', ...choices] : [...new Set([shown, '', ...choices])];
  const options = all.map(
    (choice) => html`<option value="${choice}" ${choice === shown && 'selected'}>${choice}</option>`,
  );
  return html`<select name="typed" aria-label="${standing.place}" data-send ${focus(standing)}>${options}</select>${save()}`;
}

function line(tab: TabView, { shown, formula }: CellView, { place }: Standing): Html {
  return html`<input type="text" name="typed" value="${formula ?? shown}" aria-label="${place}" autofocus>
<button>Simpan</button> <a href="${tableAddress(tab.name, { at: place })}">Batal</a>`;
}

/** Where scripts run, a box or a list is sent by itself. */
function save(): Html {
  return html`<noscript><button>Simpan</button></noscript>`;
}

function focus(standing: Standing): Html | false {
  return standing.focus && html`autofocus`;
}

function outside({ shown, links = [] }: CellView): Html[] {
  return links.map(({ text, url }) => {
    const { href, inFile } = cellLink(url);
    const label = text === shown ? 'Buka tautan' : `Buka tautan: ${text}`;
    const elsewhere = !inFile && html`target="_blank" rel="noopener noreferrer"`;
    return html` <a class="outside" href="${href}" ${elsewhere}>${label}</a>`;
  });
}

function looks({ bg, fg, bold, align }: CellView): string {
  const parts = [
    bg !== undefined && `background: ${bg}`,
    fg !== undefined && `color: ${fg}`,
    bold && 'font-weight: 600',
    align !== undefined && `text-align: ${align}`,
  ];
  return parts.filter((part) => typeof part === 'string').join('; ');
}
