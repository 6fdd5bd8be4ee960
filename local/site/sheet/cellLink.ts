import { localFormUrl } from '../form/localFormUrl';

const IN_FILE = /^#gid=(\d+)&range=([A-Z]+\d+)$/;

/** Where a cell's link leads on this site: a buyer's form, a place in this file, or out into the web. */
export function cellLink(url: string): { readonly href: string; readonly inFile: boolean } {
  const [, gid, at] = IN_FILE.exec(url) ?? [];
  if (gid === undefined || at === undefined) return { href: localFormUrl(url) ?? url, inFile: false };
  return { href: `/sheet?${new URLSearchParams({ view: 'table', gid, at })}`, inFile: true };
}

/** Web addresses and places in this file are links: nothing else may be opened from here. */
export function isOpenable(url: string): boolean {
  return /^https?:\/\//.test(url) || IN_FILE.test(url);
}
