import { standingOf } from '../life/homeOf';
import { liveSlices } from '../life/slices';
import type { DraftLine, Order, OrderDraft } from '../order';
import type { OrderBook } from '../orderBook';
import type { Problem, ProblemCode } from '../problem';
import { type Contact, changedAnswers, isPhoneInDoubt } from './contact';
import { wantedNow } from './difference';
import { type Finding, findings } from './rules';
import { emptied } from './said';

/** The answer that a problem is about; a piece of an order text stands among the notes. */
const ABOUT: Partial<Record<ProblemCode, Contact>> = {
  missingName: 'name',
  unreadableName: 'name',
  missingPhone: 'whatsapp',
  unreadablePhone: 'whatsapp',
  unreadableItems: 'note',
};

/** What keeps units from being given; of what is in already it says nothing. */
const OF_UNITS: readonly ProblemCode[] = ['unknownBatch', 'batchNotReady'];

/** What an order that has nothing left must not pass over. */
const OF_ALL: readonly ProblemCode[] = ['noUnits', 'unreadableItems'];

/** Whether the buyer asks for more of a product than the order wants, or says anew what nobody can read. */
function isNew({ lines, said }: Order): (line: DraftLine) => boolean {
  return ({ code, units, rawAnswer }) =>
    units === null
      ? !lines.some((line) => line.code === code && line.rawAnswer === rawAnswer)
      : said[code] !== units && units > wantedNow({ lines }, code);
}

/** Whether units are left of which the edit says nothing: the form asks for them no more. */
function isLeftUnsaid(before: Order, after: Order, draft: OrderDraft): boolean {
  const said = new Set([...draft.lines, ...emptied(before, draft)].map(({ code }) => code));
  return liveSlices(after).some(({ code }) => !said.has(code));
}

/**
 * What an edit puts in doubt (src/domain/README.md, Intake 2): what it says anew and what it asks for more. What stood in the
 * order before has been judged, or let in by the seller, unless it is under review still.
 */
export function doubtsOf(book: OrderBook, before: Order, after: Order, draft: OrderDraft): Finding[] {
  const underReview = before.status === 'needsReview';
  const asked = underReview ? draft.lines : draft.lines.filter(isNew(before));
  const changed = changedAnswers(before, draft);
  const isDoubt = ({ code }: Finding['problem']): boolean => {
    if (OF_ALL.includes(code) && liveSlices(after).length === 0) return true;
    const about = ABOUT[code];
    if (about !== undefined)
      return changed.includes(about) || (about === 'whatsapp' && isPhoneInDoubt(before, draft));
    return code !== 'noUnits' && (asked.length > 0 || !OF_UNITS.includes(code));
  };
  const isJudged = (problem: Finding['problem']): boolean =>
    underReview ? problem.code !== 'noUnits' || !isLeftUnsaid(before, after, draft) : isDoubt(problem);
  // A name or phone that the edit does not tell is missing only where none stands.
  const standing = { ...draft, buyer: after.buyer };
  return findings(standing, book, standingOf(book, before), asked).filter(
    ({ verdict, problem }) => verdict !== 'rejected' && isJudged(problem),
  );
}

/** What nobody could read the last time, either, in a name or phone that the seller has mended since, is in doubt no more. */
export function stillUnclear(order: Order, draft: OrderDraft): Problem[] {
  const changed = changedAnswers(order, draft);
  const isMended = (field: Contact): boolean =>
    field !== 'note' && !changed.includes(field) && order.buyer[field] !== draft.buyer[field];
  return draft.problems.filter(({ code }) => {
    const about = ABOUT[code];
    return about === undefined || !isMended(about) || (about === 'whatsapp' && isPhoneInDoubt(order, draft));
  });
}
