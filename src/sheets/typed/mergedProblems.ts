import type { Problem } from '../../domain/problem';
import type { Language } from '../../domain/shop';
import { type Memory, recall } from '../memory/memory';
import { mergedSlot } from '../memory/slots';
import { typedRecapOf } from './typedRecaps';

/** Recaps that she types into whose cells she has merged. */
export function mergedProblems(memory: Memory, language: Language): Problem[] {
  return Object.entries(recall(memory, mergedSlot)).flatMap(([key, { cells, row }]): Problem[] => {
    const tab = typedRecapOf(key)?.name[language];
    return tab === undefined ? [] : [{ code: 'mergedCells', params: { tab, row, cells } }];
  });
}
