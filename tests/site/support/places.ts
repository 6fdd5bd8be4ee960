import type { Page } from 'playwright-core';

/** Where the site's pages are, from its address. */
export const FORM = 'form';
export const GRID = 'sheet';

/** A tab of the seller's sheet as a table. */
export function tabTable(tab: string): string {
  return `sheet?view=table&tab=${encodeURIComponent(tab)}`;
}

/** Files, not pages. */
const FILE = /\.(csv|zip|xlsx)$/;

/**
 * The paths that links lead to from the first page on, one of each kind: of many tabs, orders or runs the
 * first one met stands for all.
 */
export async function pagesLinked(page: Page, address: string): Promise<string[]> {
  const found = new Map([['/', '']]);
  for (const path of found.values()) {
    await page.goto(new URL(path, address).href);
    for (const link of await linksOn(page)) {
      const url = new URL(link, address);
      const kind = url.pathname + (url.searchParams.get('view') ?? '');
      const isPage = url.origin === new URL(address).origin && !FILE.test(url.pathname);
      if (isPage && !found.has(kind)) found.set(kind, url.pathname.slice(1) + url.search);
    }
  }
  return [...found.values()];
}

function linksOn(page: Page): Promise<string[]> {
  return page.evaluate("[...document.querySelectorAll('a[href]')].map((link) => link.href)");
}
