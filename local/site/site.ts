import { answerDialogs } from '../answerDialogs';
import type { WorldKind } from '../execution/wire';
import { addGivenTabs } from '../givenTabs';
import type { ShownMenu } from '../google/ui/menus';
import { newState } from '../newState';
import { BUNDLE, openWorkspace } from '../openWorkspace';
import { loadState, putStateAside, saveState } from '../stateFolder';
import type { Workspace } from '../workspace';
import { demoShop } from './demoShop';
import { Desk } from './desk/desk';
import { playedShop } from './playedShop';

/** The local site between two requests. */
export interface Site {
  readonly workspace: Workspace;
  readonly folder: string;
  /** The moment that it would be in the shop if nobody had set its clock ahead, epoch ms. */
  readonly now: () => number;
  /** The menus that the file showed when it was last opened. */
  menus: readonly ShownMenu[];
  readonly desk: Desk;
  /** Said once, on the next page. */
  notice?: string | undefined;
  /** Her browser is signed in to several accounts: Google refuses every call of a page. [F] */
  manyAccounts?: boolean;
  /** Executions in the state when it was last saved. */
  saved: number;
}

export interface SiteStart {
  readonly folder: string;
  /** The real clock, epoch ms. */
  readonly now: () => number;
  readonly fresh?: boolean;
  /** With `fresh`: a blank file instead of the demo shop, whose owner has not consented to anything yet. */
  readonly empty?: boolean | undefined;
  readonly bundle?: string;
  /** For tests that play much (../execution/worlds.ts); default fresh. */
  readonly world?: WorldKind;
  /** A scenario file; the saved shop is put aside, and the end of that season opened. */
  readonly scenario?: string | undefined;
}

/**
 * Opens the saved shop, the end of a season, or makes a demo shop; and saves it. `fresh` and `scenario` put a
 * saved one aside first.
 * @throws DamagedState, and Error when the scenario is none or the bundle is not built: before anything is changed
 */
export function openSite({
  folder,
  now,
  fresh = false,
  empty = false,
  bundle = BUNDLE,
  world = 'fresh',
  scenario,
}: SiteStart): Site {
  const played = scenario === undefined ? undefined : playedShop(scenario, { now: now(), bundle });
  const known = played?.state ?? (fresh ? undefined : loadState(folder));
  const state = known ?? newState({ start: now(), language: 'id' });
  const shopNow = () => now() - (state.lag ?? 0);
  // While the machine slept Google slept too: what was missed is not made up for, the sweep sees to it.
  state.clock = Math.max(state.clock, shopNow());
  const workspace = openWorkspace({ state, bundle, world, assume: played?.assume ?? {} });
  const desk = new Desk(now);
  const site: Site = { workspace, folder, now: shopNow, menus: [], desk, notice: played?.notice, saved: 0 };
  if (fresh || played) putStateAside(folder);
  if (!known && empty) state.consent = {};
  else if (!known) makeDemoShop(site);
  workspace.onEnded = (run) => desk.look(run);
  site.menus = workspace.open().menus;
  save(site);
  return site;
}

function makeDemoShop(site: Site): void {
  const { state } = site.workspace;
  state.spreadsheet.name = 'Toko contoh';
  addGivenTabs(state, demoShop(state.clock));
  const setUp = site.workspace.run('menuSetUp', 'menu', []);
  answerDialogs(setUp);
  if (setUp.error !== undefined) site.notice = `Siapkan berhenti: ${setUp.error}`;
}

/** Lets the shop's time catch up with the real one, unless it has been set ahead of it. */
export function catchUp(site: Site): void {
  site.workspace.advance(Math.max(site.workspace.state.clock, site.now()));
}

export function save(site: Site): void {
  saveState(site.folder, site.workspace.state);
  site.saved = site.workspace.state.executions.length;
}

/** The notice that waits, taken away. */
export function takeNotice(site: Site): string | undefined {
  const { notice } = site;
  site.notice = undefined;
  return notice;
}
