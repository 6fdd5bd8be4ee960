/** Address of a tab's table; `cell` (`B3`) is the one that is open or has the focus. */
export function tableAddress(
  tab: string,
  more: { readonly open?: string; readonly at?: string } = {},
): string {
  const query = new URLSearchParams({ view: 'table', tab, ...more });
  return `/sheet?${query}`;
}
