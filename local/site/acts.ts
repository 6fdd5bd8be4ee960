import { GoogleError } from '../google/errors';
import type { Act, Hands } from '../google/spreadsheet/hands';
import { linkedForm } from '../play/formKeys';
import type { Run } from '../run';
import { answersFromBody } from './answersFromBody';
import { homePage } from './homePage';
import { plain, type Reply, seeOther } from './reply';
import type { Site } from './site';

const MINUTE = 60_000;
/** A leap runs every sweep on its way: a month is some four thousand of them. */
const MOST_MINUTES = 31 * 24 * 60;

/** The buyer sends the form from a page that obeys its state and rules. */
export function sendForm(site: Site, body: URLSearchParams): Reply {
  const form = linkedForm(site.workspace.state);
  if (!form) return plain(409, 'Formulir belum ada: tekan Siapkan.');
  const answers = answersFromBody(form.items, body);
  const result = site.workspace.submit(answers, { formId: form.id, page: 'fresh' });
  if ('refused' in result) return homePage(site, {}, { answers, refusal: result.refused });
  site.notice = form.confirmationMessage || 'Jawaban Anda telah dicatat.';
  return seeOther('/');
}

/** The seller types into a cell; an emptied line is the delete key. */
export function editCell(site: Site, body: URLSearchParams): Reply {
  const tab = body.get('tab') ?? '';
  const place = { row: Number(body.get('row')), column: Number(body.get('column')) };
  const typed = body.get('typed') ?? '';
  if (!(place.row > 0 && place.column > 0)) return plain(400, 'Sel itu tidak ada.');
  const act = (hands: Hands): Act =>
    typed === ''
      ? hands.clear(tab, { ...place, rows: 1, columns: 1 })
      : hands.edit(tab, place.row, place.column, typed);
  const refused = refusalOf(() => site.workspace.person(act).refused);
  if (refused !== undefined) site.notice = `Ditolak: ${refused}`;
  return seeOther(`/?tab=${encodeURIComponent(tab)}`);
}

function refusalOf(act: () => string | undefined): string | undefined {
  try {
    return act();
  } catch (error) {
    if (error instanceof GoogleError) return error.message;
    throw error;
  }
}

/** Opens the file anew, so that the menus show what the settings now say. */
export function openFile(site: Site): Reply {
  site.menus = site.workspace.open().menus;
  return seeOther('/');
}

export function clickMenu(site: Site, body: URLSearchParams): Reply {
  if (site.waiting?.dialog) return seeOther('/dialog');
  const label = body.get('item');
  const item = site.menus.flatMap((menu) => menu.items).find((each) => each.label === label);
  if (!item) return plain(404, `Menu itu tidak ada: ${label}`);
  return afterRun(site, site.workspace.run(item.functionName, 'menu', []));
}

export function answerDialog(site: Site, body: URLSearchParams): Reply {
  const run = site.waiting;
  const dialog = run?.dialog;
  if (!run || !dialog) return seeOther('/');
  const button = body.get('button') ?? 'CLOSE';
  // The first button of a prompt sends the text; what stands in the field may be the name of a button.
  const typing = dialog.kind === 'prompt' && button === dialog.buttons[0];
  run.answer(typing ? (body.get('text') ?? '') : button);
  return afterRun(site, run);
}

function afterRun(site: Site, run: Run): Reply {
  site.waiting = run.dialog ? run : undefined;
  if (run.dialog) return seeOther('/dialog');
  if (run.error !== undefined) site.notice = `Gagal: ${run.error}`;
  return seeOther('/');
}

export function moveClock(site: Site, body: URLSearchParams): Reply {
  const minutes = Number(body.get('minutes'));
  if (!(minutes > 0 && minutes <= MOST_MINUTES)) return plain(400, 'Paling lama 31 hari sekali maju.');
  site.workspace.advance(site.workspace.state.clock + minutes * MINUTE);
  return seeOther('/clock');
}
