import { book } from './book';

/** Long enough to be read, and no longer: nobody knows whether the next one takes its place or stands above it. */
const SECONDS = 8;

/** A word in the corner of the sheet, which asks nothing. That it can't be shown keeps up no work. */
export function toast(title: string, text: string, seconds = SECONDS): void {
  try {
    book().toast(text, title, seconds);
  } catch (error) {
    console.error('toast', String(error));
  }
}
