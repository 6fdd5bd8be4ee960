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

  /** [D] A menu of the same name is replaced. */
  addToUi(): void {
    this.session.meter.charge('ui');
    const menus = menusOf(this.session);
    const known = menus.findIndex((menu) => menu.caption === this.caption);
    menus.splice(known < 0 ? menus.length : known, known < 0 ? 0 : 1, {
      caption: this.caption,
      items: this.items,
    });
  }
}
