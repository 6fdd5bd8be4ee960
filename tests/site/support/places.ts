/** Where the site's pages are, from its address. */
export const FORM = 'form';

/** A tab of the seller's sheet as a table. */
export function tabTable(tab: string): string {
  return `sheet?view=table&tab=${encodeURIComponent(tab)}`;
}

/** Every page that a person can go to by a link. */
export const SITE_PAGES = [
  '',
  FORM,
  'sheet',
  tabTable('Pesanan'),
  'download',
  'executions',
  'triggers',
  'outbox',
  'clock',
];
