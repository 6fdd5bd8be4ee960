import type { Session } from '../session';
import { StandIn } from '../standIn';

/** An item with its function, or a submenu's items in its place, flattened. */
export interface MenuItem {
  label: string;
  functionName: string;
}

export interface ShownMenu {
  caption: string;
  items: MenuItem[];
  /** Epoch ms at which it came upon the screen. */
  at: number;
}

const SHOWN = Symbol('menus');

/** The menus that a run has added to the file, as its user sees them afterwards. */
export function menusOf(session: Session): ShownMenu[] {
  return session.memo<ShownMenu[]>(SHOWN, () => []);
}

/** A menu under construction. [D] developers.google.com/apps-script/reference/base/menu */
export class Menu extends StandIn {
  readonly type = 'Base.Menu';
  private readonly items: MenuItem[] = [];

  constructor(
    session: Session,
    private readonly caption: string,
  ) {
    super(session);
  }

  addItem(caption: string, functionName: string): this {
    this.session.meter.charge('local');
    this.items.push({ label: caption, functionName });
    return this;
  }

  addSeparator(): this {
    this.session.meter.charge('local');
    return this;
  }

  addSubMenu(menu: Menu): this {
    this.session.meter.charge('local');
    this.items.push(...menu.items);
    return this;
  }

  /** Nothing comes back, so it counts as a message to the editor and not as a round trip. [U] */
  addToUi(): void {
    this.session.meter.charge('bufferedWrite');
    const { caption, items } = this;
    placeMenu(menusOf(this.session), { caption, items, at: this.session.now() });
  }
}

function placeMenu(menus: ShownMenu[], menu: ShownMenu): void {
  const known = menus.findIndex(({ caption }) => caption === menu.caption);
  menus.splice(known < 0 ? menus.length : known, known < 0 ? 0 : 1, menu);
}

/** What stands above the file when several runs have added menus. [D] guides/menus: the same name replaces. */
export function menusOnScreen(added: readonly ShownMenu[]): ShownMenu[] {
  const shown: ShownMenu[] = [];
  for (const menu of added.toSorted((one, other) => one.at - other.at)) placeMenu(shown, menu);
  return shown;
}
