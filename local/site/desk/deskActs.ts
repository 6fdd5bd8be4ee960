import type { Run } from '../../run';
import { plain, type Reply, seeOther } from '../reply';
import type { Site } from '../site';
import { mustAsk } from './consentPage';

/** Opens the file anew, so that the menus show what the settings now say. */
export function openFile(site: Site): Reply {
  site.menus = site.workspace.open().menus;
  return seeOther('/');
}

/** Clicks a menu item of the file. @returns its run, or why there is none */
export function clickItem(site: Site, label: string | null): Run | { wrong: string } {
  const item = site.menus.flatMap((menu) => menu.items).find((each) => each.label === label);
  if (!item) return { wrong: `Menu itu tidak ada: ${label}` };
  const run = site.workspace.run(item.functionName, 'menu', []);
  site.desk.look(run);
  return run;
}

/** Presses a button of the open dialog. @returns its run; undefined when there is no such dialog or button */
export function pressButton(site: Site, button: string, text: string): Run | undefined {
  const run = site.desk.asking;
  if (!run?.dialog || ![...run.dialog.buttons, 'CLOSE'].includes(button)) return undefined;
  site.desk.answer(run, button, text);
  return run;
}

/** Where no script runs in the browser: a menu item as a form. */
export function clickMenu(site: Site, body: URLSearchParams): Reply {
  if (site.desk.asking) return seeOther('/dialog');
  if (mustAsk(site)) return seeOther('/izin');
  const run = clickItem(site, body.get('item'));
  return 'wrong' in run ? plain(404, run.wrong) : afterRun(site, run);
}

/** Where no script runs in the browser: a dialog as a page. */
export function answerDialog(site: Site, body: URLSearchParams): Reply {
  const run = pressButton(site, body.get('button') ?? 'CLOSE', body.get('text') ?? '');
  return run ? afterRun(site, run) : seeOther('/');
}

function afterRun(site: Site, run: Run): Reply {
  if (site.desk.asking) return seeOther('/dialog');
  if (run.error !== undefined) site.notice = `Gagal: ${run.error}`;
  return seeOther('/');
}
