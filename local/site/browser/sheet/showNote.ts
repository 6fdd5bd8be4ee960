/** The note of the cell under the pointer, as the browser shows titles. */
export function showNote(note: string | undefined): void {
  const grid = document.getElementById('grid');
  if (note === undefined) grid?.removeAttribute('title');
  else grid?.setAttribute('title', note);
}
