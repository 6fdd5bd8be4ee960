import type { BatchOrigin } from '../../domain/batch';
import { certain } from '../../reading/reading';
import type { Kind } from '../table/kind';

const MARKED = /^(next|copy): (.+)$/;

/** From which batch this one was made, for scripts only: `next: Agustus 1`. Anything else there says nothing. */
export const batchOrigin: Kind<BatchOrigin | null> = {
  read: (cell) => {
    const [, how, of = ''] = MARKED.exec(String(cell).trim()) ?? [];
    return certain(how === 'next' || how === 'copy' ? { how, of } : null);
  },
  write: (origin) => (origin === null ? '' : `${origin.how}: ${origin.of}`),
  unreadable: null,
  format: '@',
};
