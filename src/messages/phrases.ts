import type { Problem } from '../domain/problem';
import type { Language } from '../domain/shop';
import { library } from './library';
import { atHand } from './phrases/atHand';
import type { Words } from './sheets/words';

type Phrases = typeof library & typeof atHand;

/** The phrases of one screen, tab or theme. */
export type Group = keyof Phrases;

/** `{units}` is filled; `{units?unit:units}` is the first word where `units` is 1, else the second. */
type NameIn<Gap extends string> = Gap extends `${infer Name}?${string}` ? Name : Gap;
type GapsIn<Text extends string> = Text extends `${string}{${infer Gap}}${infer Rest}`
  ? NameIn<Gap> | GapsIn<Rest>
  : never;

type Gaps<Name extends string> = Readonly<Record<Name, string | number>>;
type Given<Name extends string> = [Name] extends [never] ? [] : [gaps: Gaps<Name>];
type TextOf<Phrase> = Phrase extends Words ? Phrase[Language] : never;

/** Says one phrase of a group; every gap that it has in any language must be filled. */
export type Say<G extends Group> = <K extends keyof Phrases[G] & string>(
  key: K,
  ...given: Given<GapsIn<TextOf<Phrases[G][K]>>>
) => string;

type Library = Readonly<Partial<Record<string, Readonly<Partial<Record<string, Words>>>>>>;

const inScript: Library = { ...library, ...atHand };

/** Reads the page that holds the library; `null` = it can't be read. Where `insist`, what was asked for in vain is asked for again. */
type FindWords = (insist: boolean) => Library | null;

let findWords: FindWords = () => ({});

/** The script says how the page is read: once a run, and only when a phrase is needed. */
export function findWordsBy(find: FindWords): void {
  findWords = find;
}

function wordsOf(group: string, key: string): Words | undefined {
  const known = inScript[group]?.[key];
  if (known !== undefined) return known;
  return wordsAtHand()?.[group]?.[key];
}

/** The words of the page, asked for where nobody has yet; `null` = they can't be read. */
export function wordsAtHand(): Library | null {
  return findWords(false);
}

/** What is thrown where a page of ours can't be read. */
export function wordsUnread(): Error {
  const problem: Problem = { code: 'wordsUnread', params: {} };
  return Object.assign(new Error(problem.code), { cause: problem });
}

/**
 * Must come before anything is written that stays: without its words a recap or a form would be written in codes.
 * @throws Error whose cause is the problem `wordsUnread`
 */
export function assertWords(): void {
  if (findWords(true) === null) throw wordsUnread();
}

/** A phrase with its gaps still open, whether there is one or not. */
export function template(group: Group | `${string}Notes`, key: string, language: Language): string | null {
  return wordsOf(group, key)?.[language] ?? null;
}

const GAP = /\{(\w+)(?:\?([^:}]*):([^}]*))?\}/g;

export function fill(text: string, gaps: Gaps<string>): string {
  return text.replace(GAP, (_, name: string, one?: string, many?: string) =>
    one === undefined ? String(gaps[name] ?? '') : String(Number(gaps[name]) === 1 ? one : many),
  );
}

/** How to say the phrases of a group: `phrases('toDo', language)('offer', { units, until })`. */
export function phrases<G extends Group>(group: G, language: Language): Say<G> {
  return (key, ...[gaps = {}]: [Gaps<string>?]) => {
    const text = template(group, key, language);
    // Words can be lost, not what they are about.
    return text === null ? [key, ...Object.values(gaps)].join(' ') : fill(text, gaps);
  };
}
