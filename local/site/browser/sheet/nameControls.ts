/// <reference lib="dom" />

/** The grid's own buttons show an icon and nothing else: the icon → what a screen reader says. */
const NAMES: readonly (readonly [icon: string, name: string])[] = [
  ['more-down', 'Pilih rentang'],
  ['close', 'Tutup'],
  ['convert', 'Semua tab'],
  ['more', 'Tab lain'],
  ['reduce', 'Perkecil'],
  ['increase', 'Perbesar'],
];

/** Gives names to what the grid leaves nameless, now and whenever it draws something new. */
export function nameControls(): void {
  nameAll();
  new MutationObserver(nameAll).observe(document.body, { childList: true, subtree: true });
}

function nameAll(): void {
  for (const control of nameless('button, a[aria-haspopup]')) {
    const icon = control.querySelector('svg')?.getAttribute('class') ?? '';
    const name = NAMES.find(([part]) => icon.includes(`univerjs-icon-${part}-icon`))?.[1];
    control.setAttribute('aria-label', name ?? 'Tombol lembar');
  }
  for (const field of nameless('input'))
    field.setAttribute('aria-label', wordsOf(field) || 'Sel atau rentang');
  // An entry with a field in it: as a button it would hide the field from those who don't see it.
  for (const entry of within('button:has(input):not([role])')) {
    entry.setAttribute('role', 'group');
    entry.setAttribute('aria-label', wordsOf(entry));
  }
  // What opens something is a button, whatever its tag.
  for (const opener of within('a[aria-haspopup]:not([role])')) opener.setAttribute('role', 'button');
  // A wrapper around a button that says for the button what the button should.
  for (const wrapper of within('div[aria-haspopup]:not([role])')) wrapper.setAttribute('role', 'group');
}

/** The words of the menu's entry around it; '' outside of menus. */
function wordsOf(part: HTMLElement): string {
  const text = part.closest('button')?.textContent ?? '';
  return text.replace(/[+-]/g, ' ').replace(/\s+/g, ' ').trim();
}

function nameless(kind: string): HTMLElement[] {
  return within(kind).filter(
    (each) => !each.hasAttribute('aria-label') && (each.textContent ?? '').trim() === '',
  );
}

/** In the grid, and in what it lays over the page: its menus and lists hang on the body. */
function within(kind: string): HTMLElement[] {
  const parts = document.querySelectorAll<HTMLElement>('#grid, .univer-popup, body > [class*="univer-"]');
  return [...parts].flatMap((part) => [...part.querySelectorAll<HTMLElement>(kind)]);
}
