import type { Sheet } from '../../../../local/google/spreadsheet/sheet';
import { SpreadsheetAppService } from '../../../../local/google/spreadsheet/spreadsheetApp';
import { type FakeOptions, type FakeSession, fakeSession } from '../fakeSession';

/** A run that has opened the file's only tab. */
export interface OpenBook {
  readonly session: FakeSession;
  readonly app: SpreadsheetAppService;
  readonly sheet: Sheet;
}

export function openBook(options: FakeOptions = {}): OpenBook {
  const session = fakeSession(options);
  const app = new SpreadsheetAppService(session);
  const [sheet] = app.getActive().getSheets();
  if (!sheet) throw new Error('the file has no tab');
  session.spent();
  return { session, app, sheet };
}

/** A second run on the same file. */
export function besides(book: OpenBook, options: FakeOptions = {}): OpenBook {
  return openBook({ ...options, state: book.session.state });
}
