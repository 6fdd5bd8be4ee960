import type { SheetAct } from '../../sheet/sheetActs';
import type { BookChanges } from '../../sheet/sheetView';

/** The workbook, or what has changed after the version `since`. */
export async function askSheet(since: string): Promise<BookChanges> {
  const answer = await fetch(`/api/sheet?since=${encodeURIComponent(since)}`);
  return answerOf(answer);
}

/** Does an act; the answer is what it and its triggers changed after the version `since`. */
export async function sendAct(act: SheetAct, since: string): Promise<BookChanges> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ ...act, since });
  return answerOf(await fetch('/api/act', { method: 'POST', headers, body }));
}

async function answerOf(answer: Response): Promise<BookChanges> {
  if (!answer.ok) throw new Error(await answer.text());
  return (await answer.json()) as BookChanges;
}
