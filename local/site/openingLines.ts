import type { RunningSite } from './startSite';

/** What `npm start` prints once the shop is open: what there is to say of it, then where it is. */
export async function openingLines({ site, address }: RunningSite, folder: string): Promise<string[]> {
  const { notice } = site;
  return [
    ...(notice === undefined ? [] : [notice]),
    `Buka PO runs at ${address} (first page after ${await firstPage(address)} s)`,
    `Left the buyer's form, right the seller's sheet. Its state is kept in ${folder}; stop with Ctrl+C.`,
  ];
}

/**
 * Asks for a page, as a person is about to; returns the seconds since this process began. The buyer's, for on any other
 * the notice would be said to nobody.
 */
async function firstPage(address: string): Promise<string> {
  await (await fetch(new URL('form', address))).text();
  return (performance.now() / 1000).toFixed(1);
}
