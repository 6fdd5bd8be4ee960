import * as z from 'zod/mini';
import { callableFunctions } from '../../google/html/callableFunctions';
import { json, plain, type Reply, sentJson } from '../reply';
import { shopTime } from '../shopTime';
import type { Site } from '../site';
import { mustAsk } from './consentPage';
import type { DeskPage } from './desk';
import { clickItem, pressButton } from './deskActs';
import { pageDocument } from './pageDocument';
import { scriptText } from './scriptText';

const menuClick = z.object({ label: z.string(), tab: z.optional(z.string()) });
const dialogAnswer = z.object({ run: z.number(), button: z.string(), text: z.optional(z.string()) });
const pageCall = z.object({
  function: z.string(),
  args: z.array(z.unknown()),
  web: z.optional(z.boolean()),
  looksAt: z.optional(z.string()),
});
const closing = z.object({ id: z.number() });

/** [F] issuetracker.google.com/69270374, github.com/enuchi/React-Google-Apps-Script/issues/46: no run is begun. */
const MANY_ACCOUNTS =
  "ScriptError: We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.";

/** GET /api/menus: the menus of the open file. */
export function menus(site: Site): Reply {
  return json(
    site.menus.map(({ caption, items }) => ({ name: caption, items: items.map(({ label }) => ({ label })) })),
  );
}

/** GET /api/desk: what the seller has before her besides the sheet. */
export function deskState(site: Site): Reply {
  const { desk } = site;
  const asking = desk.asking;
  const dialog = asking?.dialog;
  return json({
    toasts: desk.freshToasts,
    dialog: dialog && {
      run: asking?.record.id,
      kind: dialog.kind,
      title: dialog.title,
      text: dialog.text,
      buttons: dialog.buttons,
    },
    sidebar: desk.sidebar && shown(site, desk.sidebar),
    modal: desk.dialog && shown(site, desk.dialog),
    running: asking?.record.entry,
    moment: shopTime(site.workspace.state, site.workspace.state.clock),
  });
}

function shown(site: Site, page: DeskPage): DeskPage {
  const names = callableFunctions(scriptText(site));
  return { ...page, html: pageDocument(page.html, names) };
}

/**
 * POST /api/menu `{label, tab?}`, `tab` the name of the one she looks at: `{run, error?, tab?}`, `tab` the one that the
 * script has brought to the front. A dialog that it opens stands in /api/desk. `{consent}` = nothing was run: where Google
 * asks for consent first.
 */
export function menuClicked(site: Site, input: URLSearchParams): Reply {
  const sent = menuClick.safeParse(sentJson(input));
  if (!sent.success) return plain(400, 'Bukan klik menu.');
  if (site.desk.asking) return plain(409, 'Jawab dulu dialog yang terbuka.');
  if (mustAsk(site)) return json({ consent: '/izin' });
  lookAt(site, sent.data.tab);
  const front = site.workspace.state.spreadsheet.activeSheetId;
  const run = clickItem(site, sent.data.label);
  if ('wrong' in run) return plain(404, run.wrong);
  return json({ run: run.record.id, error: run.error, tab: newFront(site, front) });
}

/** POST /api/dialog `{run, button, text?}`: the seller's answer to an alert or a prompt; `{run, error?, tab?}`. */
export function dialogAnswered(site: Site, input: URLSearchParams): Reply {
  const sent = dialogAnswer.safeParse(sentJson(input));
  if (!sent.success) return plain(400, 'Bukan jawaban dialog.');
  if (site.desk.asking?.record.id !== sent.data.run) return plain(409, 'Dialog itu sudah tertutup.');
  const front = site.workspace.state.spreadsheet.activeSheetId;
  const run = pressButton(site, sent.data.button, sent.data.text ?? '');
  if (!run) return plain(400, 'Tombol itu tidak ada.');
  return json({ run: run.record.id, error: run.error, tab: newFront(site, front) });
}

/** The tab that the seller looks at is the active one for her script. */
function lookAt({ workspace: { state } }: Site, name: string | undefined): void {
  const tab = state.spreadsheet.sheets.find((sheet) => sheet.name === name);
  if (tab) state.spreadsheet.activeSheetId = tab.id;
}

/** The tab that the script has brought to the front since `before` was there; absent when it has not. */
function newFront({ workspace }: Site, before: number): { id: number; name: string } | undefined {
  const { activeSheetId, sheets } = workspace.state.spreadsheet;
  const tab = sheets.find(({ id }) => id === activeSheetId);
  return tab && activeSheetId !== before ? { id: tab.id, name: tab.name } : undefined;
}

/**
 * POST /api/call `{function, args, web?, looksAt?}`: google.script.run, of the web app where so said. `{ok, value}` or `{error}`; `{waiting: run}` while the run
 * asks its user something: GET /api/call?run=… has the answer once it has ended. `tab` the one that it has brought to the front.
 */
export function pageCalled(site: Site, input: URLSearchParams): Reply {
  const sent = pageCall.safeParse(sentJson(input));
  if (!sent.success) return plain(400, 'Bukan panggilan.');
  const { function: name, args, web = false, looksAt } = sent.data;
  if (site.manyAccounts === true && !web) return json({ error: MANY_ACCOUNTS });
  if (!callableFunctions(scriptText(site)).includes(name))
    return json({ error: `Script function not found: ${name}` });
  if (!web) lookAt(site, looksAt);
  const front = site.workspace.state.spreadsheet.activeSheetId;
  const run = site.workspace.run(name, web ? 'web' : 'call', args);
  const answer = site.desk.called(run) ?? { waiting: run.record.id };
  return json({ ...answer, tab: newFront(site, front) });
}

/** GET /api/call?run=…: the answer of a call that had to wait, once; `{waiting}` as long as it does. */
export function lateAnswer(site: Site, query: URLSearchParams): Reply {
  const run = Number(query.get('run'));
  return json(site.desk.takeAnswer(run) ?? { waiting: run });
}

/** POST /api/close `{id}`: the seller or the page itself closes a sidebar or a dialog. */
export function pageClosed(site: Site, input: URLSearchParams): Reply {
  const sent = closing.safeParse(sentJson(input));
  if (!sent.success) return plain(400, 'Bukan penutupan.');
  site.desk.close(sent.data.id);
  return json({});
}
