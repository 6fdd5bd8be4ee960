/**
 * In the table a box or a list (`data-send`) is sent when it changes. Arrow keys walk through a list's choices
 * without opening it: then it is sent by Enter or when the focus leaves, else each step would be an edit.
 */
let walking = false;
/** Leaving the field on the way to the next page must not send it twice. */
const sent = new WeakSet<Field>();

document.addEventListener('keydown', (event) => {
  walking = event.key.startsWith('Arrow') || event.key.length === 1;
  if (event.key === 'Enter') sendIfChanged(event.target);
});
document.addEventListener('pointerdown', () => {
  walking = false;
});
document.addEventListener('change', ({ target }) => {
  if (!(walking && target instanceof HTMLSelectElement)) sendIfChanged(target);
});
document.addEventListener('focusout', ({ target }) => sendIfChanged(target));

function sendIfChanged(target: EventTarget | null): void {
  if (!isField(target) || !isChanged(target) || sent.has(target)) return;
  sent.add(target);
  target.form?.requestSubmit();
}

type Field = HTMLSelectElement | HTMLInputElement;

function isField(target: EventTarget | null): target is Field {
  const field = target instanceof HTMLSelectElement || target instanceof HTMLInputElement;
  return field && target.dataset.send !== undefined;
}

function isChanged(field: Field): boolean {
  if (field instanceof HTMLInputElement) return field.checked !== field.defaultChecked;
  return ![...field.options].some((option) => option.selected && option.defaultSelected);
}
