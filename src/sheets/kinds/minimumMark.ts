import type { MinimumMark } from '../../domain/batch';
import { certain } from '../../reading/reading';
import type { Kind } from '../table/kind';

const MARKED = /^(extending|extended|deciding|decided|reached): (\d+)$/;

/** How far the judgement of a batch's minimums has come, for scripts only: `decided: 1785954000000`. */
export const minimumMark: Kind<MinimumMark | null> = {
  read: (cell) => {
    const [, how, at] = MARKED.exec(String(cell).trim()) ?? [];
    return certain(how === undefined ? null : { how: how as MinimumMark['how'], at: Number(at) });
  },
  write: (mark) => (mark === null ? '' : `${mark.how}: ${mark.at}`),
  unreadable: null,
  format: '@',
};
