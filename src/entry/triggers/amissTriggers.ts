import type { Problem } from '../../domain/problem';
import type { Language } from '../../domain/shop';
import type { Memory } from '../../sheets/memory/memory';
import { isOurs, type Standing, standing, watches } from './ensureTriggers';

/** Handlers that nothing sets off, and those that nothing should, as far as this account can see. */
export function amissTriggers(memory: Memory, language: Language): Problem[] {
  const present = ScriptApp.getProjectTriggers();
  const wanted = standing(memory, language);
  const missing = wanted.filter((each) => !present.some((trigger) => watches(trigger, each)));
  // Twice, or for a form that is ours no more: it would call for nothing.
  const kept = new Set<Standing>();
  const isSpare = (trigger: GoogleAppsScript.Script.Trigger): boolean => {
    const own = wanted.find((each) => watches(trigger, each));
    return own === undefined || kept.size === kept.add(own).size;
  };
  const ours = present.filter(isOurs).filter(isSpare);
  const spare = new Set(ours.map((trigger) => trigger.getHandlerFunction()));
  return [
    ...missing.map(({ handler }): Problem => ({ code: 'missingTrigger', params: { entry: handler } })),
    ...[...spare].map((handler): Problem => ({ code: 'spareTrigger', params: { entry: handler } })),
  ];
}
