const BUYERS_ADDRESS = /^https:\/\/docs\.google\.com\/forms\/d\/e\/([^/]+)\/viewform(?:\?(.*))?$/;

/**
 * Google's address of a form for buyers (its link, prefilled, or to change a response) → the same page on this site;
 * undefined for any other address.
 */
export function localFormUrl(address: string): string | undefined {
  const [, id, query = ''] = BUYERS_ADDRESS.exec(address) ?? [];
  if (id === undefined) return undefined;
  const fields = new URLSearchParams(query);
  fields.delete('usp');
  return `/form?${new URLSearchParams([['form', id], ...fields])}`;
}
