import type { Problem } from '../../domain/problem';
import { phrases } from '../../messages/phrases';
import type { CheckCode } from '../../messages/phrases/checks';
import { mendedText, problemText } from '../../messages/problems';
import type { Place } from '../../sheets/table/kind';
import { explain, placeOrUnknown } from '../failures';
import { type Check, checks } from './checks';

/** What came of one check, in sentences for the seller. */
export interface Line {
  readonly code: CheckCode;
  readonly mended: readonly string[];
  readonly open: readonly string[];
  readonly facts: readonly string[];
}

/**
 * Looks at everything, one thing after the other, and mends what can be mended. One that fails stops none of the
 * others. Done again it finds what is left; a killed run is completed by the next.
 */
export function runChecks(): Line[] {
  return checks.map(runCheck);
}

function runCheck(each: Check): Line {
  const { code, check, repair, always, facts = () => [], beside = () => [] } = each;
  try {
    const found = check();
    const isWell = found.length === 0;
    if (repair === null || (isWell && !always))
      return {
        ...{ code, mended: [], open: sentences(found) },
        facts: sentences([...(isWell ? facts() : []), ...beside()]),
      };
    repair();
    const open = sentences(check());
    return { code, mended: mendedOf(each, found, open), open, facts: sentences(beside()) };
  } catch (error) {
    console.error(code, error instanceof Error ? error.stack : String(error));
    return { code, mended: [], open: [explain(error, placeOrUnknown())], facts: [] };
  }
}

/** What was done about that of `found` which is not `open` any more; what it asked her to do is done. */
function mendedOf(
  { told = () => ({}) }: Check,
  found: readonly Problem[],
  open: readonly string[],
): string[] {
  const gone = found.filter((problem) => !sentences([problem]).some((each) => open.includes(each)));
  const more = gone.length === 0 ? {} : told();
  return sentences(
    gone.map(({ code, params }) => ({ code, params: { ...params, ...more } })),
    mendedText,
  );
}

function sentences(problems: readonly Problem[], textOf = problemText): string[] {
  const { language, zone } = placeOrUnknown();
  return [...new Set(problems.map((problem) => textOf(problem, language, zone)))];
}

/** All lines as the dialog shows them. */
export function reportOf(lines: readonly Line[], { language }: Place): string {
  const nameOf = phrases('checks', language);
  const say = phrases('checkReport', language);
  const shown = lines.flatMap(({ code, mended, open, facts }) => {
    const standing = open.length > 0 ? 'open' : mended.length > 0 ? 'mended' : 'good';
    return [
      say(standing, { check: nameOf(code) }),
      ...[...mended, ...open, ...facts].map((sentence) => `   • ${sentence}`),
    ];
  });
  const isOpen = lines.some(({ open }) => open.length > 0);
  return [...shown, say(isOpen ? 'someOpen' : 'allGood')].join('\n');
}
