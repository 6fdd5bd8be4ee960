/** A menu bar as screen readers know it: arrows, Home, End, Escape; a click elsewhere closes it. */
export function wakeMenuBar(click: (label: string) => void): void {
  const menus = [...document.querySelectorAll<HTMLFormElement>('form.menu')];
  for (const menu of menus) wakeMenu(menu, menus, click);
  document.addEventListener('click', (event) => {
    for (const menu of menus) if (!menu.contains(event.target as Node)) toggle(menu, false);
  });
}

function wakeMenu(
  menu: HTMLFormElement,
  menus: readonly HTMLFormElement[],
  click: (label: string) => void,
): void {
  nameOf(menu).addEventListener('click', () => toggle(menu, nameOf(menu).ariaExpanded !== 'true'));
  menu.addEventListener('submit', (event) => {
    event.preventDefault();
    toggle(menu, false);
    nameOf(menu).focus();
    click((event.submitter as HTMLButtonElement).value);
  });
  menu.addEventListener('keydown', (event) => {
    if (!isKey(event.key)) return;
    event.preventDefault();
    KEYS[event.key](menu, menus);
  });
}

type Move = (menu: HTMLFormElement, menus: readonly HTMLFormElement[]) => void;

const KEYS = {
  ArrowDown: (menu) => step(menu, 1),
  ArrowUp: (menu) => step(menu, -1),
  Home: (menu) => items(menu)[0]?.focus(),
  End: (menu) => items(menu).at(-1)?.focus(),
  ArrowRight: (menu, menus) => neighbour(menu, menus, 1),
  ArrowLeft: (menu, menus) => neighbour(menu, menus, -1),
  Escape: (menu) => {
    toggle(menu, false);
    nameOf(menu).focus();
  },
} satisfies Record<string, Move>;

function isKey(key: string): key is keyof typeof KEYS {
  return Object.hasOwn(KEYS, key);
}

function nameOf(menu: HTMLFormElement): HTMLButtonElement {
  return menu.querySelector('[aria-haspopup]') as HTMLButtonElement;
}

function items(menu: HTMLFormElement): HTMLButtonElement[] {
  return [...menu.querySelectorAll<HTMLButtonElement>('[role=menu] [role=menuitem]')];
}

function toggle(menu: HTMLFormElement, open: boolean): void {
  nameOf(menu).ariaExpanded = String(open);
  (menu.querySelector('[role=menu]') as HTMLElement).hidden = !open;
}

function step(menu: HTMLFormElement, by: number): void {
  toggle(menu, true);
  const all = items(menu);
  const at = all.indexOf(document.activeElement as HTMLButtonElement);
  all.at(at < 0 && by < 0 ? -1 : (at + by) % all.length)?.focus();
}

function neighbour(menu: HTMLFormElement, menus: readonly HTMLFormElement[], by: number): void {
  toggle(menu, false);
  const next = menus.at((menus.indexOf(menu) + by) % menus.length);
  if (next) nameOf(next).focus();
}
