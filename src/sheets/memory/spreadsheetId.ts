import { ofRun } from '../../run/ofRun';
import { book } from '../range/book';

const id = ofRun(() => book().getId());

/** Which file this is: what was remembered in another one is void in a copy. */
export function spreadsheetId(): string {
  return id.value;
}
