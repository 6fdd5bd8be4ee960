import type { Workspace } from '../../../local/workspace';

/** What acts of a rush have done, for the laws. */
export class Noted<T> {
  private readonly inShops = new WeakMap<Workspace, T[]>();

  of(shop: Workspace): readonly T[] {
    return this.inShops.get(shop) ?? [];
  }

  add(shop: Workspace, one: T): void {
    this.inShops.set(shop, [...this.of(shop), one]);
  }
}
