import type { CellState, LinkState } from './spreadsheetState';

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The links with one put over a part of the text; null takes away what was there. */
export function withLink(links: readonly LinkState[], { from, to }: Span, url: string | null): LinkState[] {
  const kept = links.flatMap((link) => [
    { ...link, to: Math.min(link.to, from) },
    { ...link, from: Math.max(link.from, to) },
  ]);
  const added = url === null || url === '' ? [] : [{ from, to, url }];
  return [...kept.filter((link) => link.from < link.to), ...added].sort((a, b) => a.from - b.from);
}

/** The one link on every character between two places; null where there is none, or another on some. */
export function linkBetween(links: readonly LinkState[], from: number, to: number): string | null {
  const inside = links.filter((link) => link.from < to && link.to > from);
  const [first] = inside;
  const covered = inside.reduce((sum, link) => sum + Math.min(link.to, to) - Math.max(link.from, from), 0);
  const same = inside.every((link) => link.url === first?.url);
  return first && same && covered === to - from ? first.url : null;
}

/** The stretches of a text that have one link, or none. */
export function runsOf(text: string, links: readonly LinkState[]): Span[] {
  const cuts = new Set([0, text.length, ...links.flatMap(({ from, to }) => [from, to])]);
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(1).map((to, i) => ({ from: places[i] ?? 0, to }));
}

/** All links of a cell, however they are stored. */
export function linksOf(cell: CellState | null | undefined): readonly LinkState[] {
  if (cell?.link === undefined) return cell?.links ?? [];
  return [{ from: 0, to: String(cell.v ?? '').length, url: cell.link }];
}

/** How a cell stores links: one over all of the text as `link`, others as `links`. */
export function storedLinks(text: string, links: readonly LinkState[]): Pick<CellState, 'link' | 'links'> {
  const whole = linkBetween(links, 0, text.length);
  if (whole !== null) return { link: whole };
  return links.length === 0 ? {} : { links: [...links] };
}
