import { book } from './book';

/** Longer than any step takes: the next one, or the end, takes its place. */
const SECONDS = 30;

/** A word in the corner of the sheet, which asks nothing. That it can't be shown keeps up no work. */
export function toast(title: string, text: string, seconds = SECONDS): void {
  try {
    book().toast(text, title, seconds);
  } catch (error) {
    console.error('toast', String(error));
  }
}
