import { book } from '../range/book';

let id: string | null = null;

/** Which file this is: what was remembered in another one is void in a copy. */
export function spreadsheetId(): string {
  id ??= book().getId();
  return id;
}
