import type { Problem } from '../domain/problem';
import { isForgotten } from '../sheets/forgotten';
import { isCopy } from '../sheets/memory/copy';
import type { Memory } from '../sheets/memory/memory';

/** Where what is remembered is not this file's, or is gone: then neither form nor triggers are known here. */
export function strangeFile(memory: Memory): Problem[] {
  if (isCopy(memory)) return [{ code: 'copiedFile', params: {} }];
  return isForgotten(memory) ? [{ code: 'forgottenFile', params: {} }] : [];
}
