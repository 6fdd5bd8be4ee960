import * as v from 'valibot';
import type { MinimumMark } from '../../domain/batch';
import { certain } from '../../reading/reading';
import type { Kind } from '../table/kind';

const MARKED = /^(extending|extended|ending|ended|deciding|decided|reached): (\d+)(.*)$/;

const ids = v.optional(v.array(v.string()));
const named = v.object({ over: ids, doing: ids });

/** How far the judgement of a batch's minimums has come, for scripts only: `ended: 1785954000000 {"over":["minimum NAS"]}`. */
export const minimumMark: Kind<MinimumMark | null> = {
  read: (cell) => {
    const [, how, at, rest = ''] = MARKED.exec(String(cell).trim()) ?? [];
    if (how === undefined) return certain(null);
    return certain({ how: how as MinimumMark['how'], at: Number(at), ...namesIn(rest) });
  },
  write: (mark) => {
    if (mark === null) return '';
    const { how, at, ...names } = mark;
    return `${how}: ${at}${Object.keys(names).length > 0 ? ` ${JSON.stringify(names)}` : ''}`;
  },
  unreadable: null,
  format: '@',
};

/** None where no script has written it. */
function namesIn(text: string): Pick<MinimumMark, 'over' | 'doing'> {
  try {
    const { success, output } = v.safeParse(named, JSON.parse(text));
    return success ? output : {};
  } catch {
    return {};
  }
}
