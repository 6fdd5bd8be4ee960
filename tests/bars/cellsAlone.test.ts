import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FormState } from '../../local/google/form/formState';
import { displayValue } from '../../local/google/spreadsheet/displayValue';
import { lastColumn, lastRow, mapCells } from '../../local/google/spreadsheet/sheetCells';
import type { State } from '../../local/google/state';
import { closeThreads } from '../../local/openWorkspace';
import { type Played, playScenario } from '../../local/play/playScenario';
import { readScenario } from '../../local/play/readScenario';
import type { Scenario } from '../../local/play/scenarioSchema';
import { sheetNamed } from '../../local/sheetTable';
import { RECAP_TABS } from '../support/recapTabs';

afterAll(closeThreads);

const FOLDER = join(__dirname, '../scenarios/two-ways');
/** Of the register what stands there of orders; hidden records keep the moment to the millisecond. */
const REGISTER = ['Pesanan', 'Rincian'];

/** The only cells that may differ: they tell when a tab was made, which depends on what had changed by then. */
const CLOCK_CELLS = [/^dibuat \d+ \w+ \d{4} \d\d\.\d\d WIB$/];

/** What hands can do in the phone's app, where there is no menu and no page; the rest is of buyers and of the world. */
const BY_HANDS = ['edit', 'append', 'clear', 'paste', 'sort', 'insertRow', 'deleteRow'];
const BY_OTHERS = ['submit', 'editResponse', 'advance', 'fault'];

type Step = Scenario['steps'][number];

function season(name: string): Scenario {
  const read = readScenario(readFileSync(join(FOLDER, `${name}.json`), 'utf8'));
  if ('wrong' in read) throw new Error(JSON.stringify(read.wrong));
  return read.scenario;
}

const played = (scenario: Scenario): Played => playScenario(scenario, 1, { world: 'kept' });

const [byCells, byMenu] = [season('by-cells'), season('by-menu')];

/** Every cell as shown, hidden columns too, or only what she sees; clock cells by that word. */
function cellsOf(state: State, tab: string, all: boolean): string[][] {
  const sheet = sheetNamed(state.spreadsheet, tab);
  if (sheet === undefined) throw new Error(`no tab ${tab}`);
  const area = {
    row: 1,
    column: 1,
    rows: lastRow(sheet),
    columns: lastColumn(sheet),
  };
  const shown = mapCells(sheet, area, (cell, _row, column) => {
    if (!all && sheet.hiddenColumns.includes(column)) return '';
    const text = displayValue(cell, state.spreadsheet.locale);
    return CLOCK_CELLS.some((clock) => clock.test(text)) ? '(clock)' : text;
  });
  return shown;
}

/** What buyers see: the form, too, is derived. */
function formsOf({ forms }: State): Partial<FormState>[] {
  return forms.map(({ title, description, items, accepting, published, closedMessage }) => {
    return { title, description, items, accepting, published, closedMessage };
  });
}

/** Whom a parcel went with stands in Pesanan alone once it is done. */
function endOf(state: State): Record<string, unknown> {
  const tabs = [...RECAP_TABS, ...REGISTER].map(
    (tab) => [tab, cellsOf(state, tab, RECAP_TABS.includes(tab))] as const,
  );
  return { ...Object.fromEntries(tabs), forms: formsOf(state) };
}

function wrong({ failures, remarks, state }: Played): string[] {
  const thrown = state.executions.flatMap(({ entry, error }) =>
    error ? [`${entry}: ${error.message}`] : [],
  );
  return [...failures, ...remarks, ...thrown];
}

const ofBuyers = ({ do: kind }: Step): boolean => kind === 'submit' || kind === 'editResponse';
const text = (step: Step): string => JSON.stringify(step);

describe('a whole season by cells alone', () => {
  const [cells, menu] = [played(byCells), played(byMenu)];

  it('has not one step of a menu, a page or a run by hand, once Siapkan has made the file a shop', () => {
    const [setUp, ...steps] = byCells.steps.map((step) => step.do);
    expect([setUp, byMenu.steps[0]?.do]).toEqual(['setup', 'setup']);
    expect(steps.filter((step) => ![...BY_HANDS, ...BY_OTHERS].includes(step))).toEqual([]);
    const other = byMenu.steps.filter(({ do: kind }) => kind === 'menu' || kind === 'call');
    expect(other.length).toBeGreaterThan(25);
  });

  it('is the same season: buyers do the same in both, and nothing goes wrong', () => {
    expect(byCells.steps.filter(ofBuyers)).toEqual(byMenu.steps.filter(ofBuyers));
    expect({ cells: wrong(cells), menu: wrong(menu) }).toEqual({
      cells: [],
      menu: [],
    });
  });

  it.each(RECAP_TABS)('ends in the same %s, cell by cell', (tab) => {
    const [one, other] = [cellsOf(cells.state, tab, true), cellsOf(menu.state, tab, true)];
    expect(one).toEqual(other);
    expect(one.length).toBeGreaterThan(4);
    expect(one.flat().filter((each) => each === '(clock)')).toHaveLength(1);
  });

  it.each(REGISTER)('ends in the same %s, as she sees it', (tab) => {
    expect(cellsOf(cells.state, tab, false)).toEqual(cellsOf(menu.state, tab, false));
  });

  it('leaves the same forms', () => {
    expect(formsOf(cells.state)).toEqual(formsOf(menu.state));
  });

  // What she does otherwise than by menu; all of it one by one where all is played.
  const common = byMenu.steps.map(text);
  const own = byCells.steps.filter((step) => BY_HANDS.includes(step.do) && !common.includes(text(step)));
  const isTick = (step: Step): boolean => text(step).includes('Catat DP');
  const isClosing = (step: Step): boolean => text(step).includes('{"Status":"Tutup"}');
  const left = process.env.SEEDS === 'full' ? own : [own.find(isTick), own.find(isClosing)];

  it.each(left.map((step, index) => [index, step] as const))(
    'ends otherwise where one act of hers is left out (%#)',
    (_, step) => {
      expect(step).toBeDefined();
      const steps = byCells.steps.filter((each) => each !== step);
      expect(endOf(played({ ...byCells, steps }).state)).not.toEqual(endOf(menu.state));
    },
  );
});
