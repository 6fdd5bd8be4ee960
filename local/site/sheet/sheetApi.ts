import { json, plain, type Reply, sentJson } from '../reply';
import type { Site } from '../site';
import { bookChanges } from './bookChanges';
import { bookView } from './bookView';
import { doAct } from './doAct';
import { sheetAct } from './sheetActs';
import type { BookChanges, BookView } from './sheetView';

/** Views that pages may still stand on; an older page gets the whole again. */
const KEPT = 8;
const recent = new WeakMap<Site, BookView[]>();

/** GET /api/sheet: the workbook, or with `since` what has changed after that version. */
export function sheetState(site: Site, query: URLSearchParams): Reply {
  return json(changesSince(site, query.get('since')));
}

/** POST /api/act: a person's act as JSON; the answer is what it and its triggers changed. */
export function sheetActed(site: Site, input: URLSearchParams): Reply {
  const sent = sentJson(input);
  const act = sheetAct.safeParse(sent);
  if (!act.success) return plain(400, `Bukan tindakan: ${act.error.message}`);
  const since = (sent as { since?: unknown }).since;
  const refused = doAct(site, act.data);
  const changes = changesSince(site, typeof since === 'string' ? since : null);
  return json(refused === undefined ? changes : { ...changes, refused });
}

function changesSince(site: Site, since: string | null): BookChanges {
  const known = recent.get(site) ?? [];
  const { spreadsheet, clock } = site.workspace.state;
  const view = bookView(spreadsheet, clock);
  const before = known.find(({ version }) => version === since);
  const others = known.filter(({ version }) => version !== view.version);
  recent.set(site, [view, ...others].slice(0, KEPT));
  return bookChanges(before, view);
}
