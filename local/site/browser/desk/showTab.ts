export interface Tab {
  readonly id: number;
  readonly name: string;
}

/**
 * A script has brought a tab to the front. The sheet on this page shows it by itself and prevents the default; from
 * any other page the way leads to the sheet.
 */
export function showTab(tab: Tab): void {
  if (!dispatchEvent(new CustomEvent('tabshown', { detail: tab, cancelable: true }))) return;
  const table = new URLSearchParams(location.search).get('view') === 'table';
  const name = encodeURIComponent(tab.name);
  location.assign(table ? `/sheet?view=table&tab=${name}` : `/sheet#${name}`);
}

/**
 * The same for a call of a page that stands beside the sheet, and must go on standing there: a table is drawn anew by whoever refreshes
 * this page next, and any other page stays.
 */
export function showTabBeside(tab: Tab): void {
  const shown = !dispatchEvent(new CustomEvent('tabshown', { detail: tab, cancelable: true }));
  const isTable = new URLSearchParams(location.search).get('view') === 'table';
  if (!shown && isTable)
    history.replaceState(null, '', `/sheet?view=table&tab=${encodeURIComponent(tab.name)}`);
}

/** Name of the tab that the seller looks at: the address of a table has it, a sheet on this page fills it in. */
export function openTab(): string | undefined {
  const asked: { name?: string | undefined } = {
    name: new URLSearchParams(location.search).get('tab') ?? undefined,
  };
  dispatchEvent(new CustomEvent('tabasked', { detail: asked }));
  return asked.name;
}
