/** Handlers that run by themselves. */
type Handler = 'onFormSubmit' | 'onSweep';

/** Google offers 1, 5, 10, 15 and 30; ten costs a twelfth of a free account's trigger time. */
const SWEEP_MINUTES = 10;

/**
 * Each trigger exactly once for this account: what is there twice, or watches another form, is removed. Only
 * the account's own triggers can be seen. `formId` null = no form yet, only the sweep.
 */
export function ensureTriggers(formId: string | null): void {
  const present = ScriptApp.getProjectTriggers();
  const kept = new Set<Handler>();
  for (const trigger of present) {
    const handler = handlerOf(trigger, formId);
    if (handler === null) continue;
    if (handler === 'stale' || kept.has(handler)) ScriptApp.deleteTrigger(trigger);
    else kept.add(handler);
  }
  if (formId !== null && !kept.has('onFormSubmit')) watchForm(formId);
  if (!kept.has('onSweep')) sweepEvery(SWEEP_MINUTES);
}

/** `null` = none of ours; `stale` = watches a form that is not the shop's. */
function handlerOf(
  trigger: GoogleAppsScript.Script.Trigger,
  formId: string | null,
): Handler | 'stale' | null {
  const name = trigger.getHandlerFunction();
  if (name === 'onSweep') return name;
  if (name !== 'onFormSubmit') return null;
  return trigger.getTriggerSourceId() === formId ? name : 'stale';
}

function watchForm(formId: string): void {
  ScriptApp.newTrigger('onFormSubmit').forForm(formId).onFormSubmit().create();
}

function sweepEvery(minutes: number): void {
  ScriptApp.newTrigger('onSweep').timeBased().everyMinutes(minutes).create();
}
