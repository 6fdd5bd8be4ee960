import { tableAddress } from '../../sheet/tableAddress';

/** The address names the open tab, so that reloading comes back to it; the way to the table leads to the same. */
export function nameTab(name: string): void {
  history.replaceState(null, '', `#${encodeURIComponent(name)}`);
  document.getElementById('as-table')?.setAttribute('href', tableAddress(name));
}
