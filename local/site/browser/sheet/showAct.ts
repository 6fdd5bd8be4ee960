/** Says why an act was refused, aloud for screen readers; nothing to say takes the old word away. */
export function showAct(refused: string | undefined): void {
  const element = document.getElementById('refused');
  if (!element) return;
  element.textContent = refused ?? '';
  element.hidden = refused === undefined;
}
