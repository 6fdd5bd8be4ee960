/** Says why an act was refused, aloud for screen readers; nothing to say takes the old word away. */
export function showAct(refused: string | undefined): void {
  say(refused);
  silent = false;
}

let silent = false;

/** Says that the site can't be reached, until it can. */
export function showSilence(error: string | undefined): void {
  if (error === undefined && !silent) return;
  silent = error !== undefined;
  say(error === undefined ? undefined : `Situs tidak menjawab, yang diketik belum tersimpan: ${error}`);
}

function say(text: string | undefined): void {
  const element = document.getElementById('refused');
  if (!element) return;
  element.textContent = text ?? '';
  element.hidden = text === undefined;
}
