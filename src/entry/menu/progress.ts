import { SECOND } from '../../domain/calendar';
import type { Language } from '../../domain/shop';
import { menuTitle } from '../../messages/menu';
import { phrases } from '../../messages/phrases';
import type { progress } from '../../messages/phrases/progress';
import { toast } from '../../sheets/range/toast';
import { isCutShort } from '../runTime';

/** Often enough to see that something is being done. */
const OFTEN = 8 * SECOND;

type Stage = Exclude<keyof typeof progress, 'question' | 'goesOn' | 'left'>;

/** Where long work has come to, for whoever has begun it by the menu. */
export function tellStage(stage: Stage, language: Language): void {
  toast(menuTitle, phrases('progress', language)(stage), stage === 'done' ? 3 : undefined);
}

/** The same of a form's questions, told now and then. */
export function questionsTold(all: number, language: Language): (made: number) => void {
  let toldAt = Date.now();
  return (made) => {
    const now = Date.now();
    if (now - toldAt < OFTEN) return;
    toldAt = now;
    toast(menuTitle, phrases('progress', language)('question', { made, all }));
  };
}

/** What is said at the end, and where not all is done or published, that the rest goes on by itself. */
export function withRest(text: string, language: Language, published = true): string {
  if (published && !isCutShort()) return text;
  return `${text}\n\n${phrases('progress', language)(isCutShort() ? 'goesOn' : 'left')}`;
}
