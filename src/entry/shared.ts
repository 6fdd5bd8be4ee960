/**
 * What rooms use and the script has already, by name: so that whatever is kept while a run lasts is kept once. The build
 * writes this list (build/bundle/roomsPage.ts); with the rooms in the script there is none.
 */
export function shared(name: string): unknown {
  throw new Error(name);
}
