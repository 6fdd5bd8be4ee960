import { spreadsheetId } from '../../sheets/memory/spreadsheetId';

/** Google offers 1, 5, 10, 15 and 30; ten costs a twelfth of a free account's trigger time. */
const SWEEP_MINUTES = 10;

/** A trigger that the add-on keeps: what runs, how it is made, and what it watches. */
interface Standing {
  readonly handler: string;
  /** The form or file that sets it off; `null` = the clock. */
  readonly source: string | null;
  readonly create: () => void;
}

function onForm(formId: string): Standing {
  const create = (): void =>
    void ScriptApp.newTrigger('onFormSubmit').forForm(formId).onFormSubmit().create();
  return { handler: 'onFormSubmit', source: formId, create };
}

function onFile(): Standing[] {
  const source = spreadsheetId();
  return [
    {
      handler: 'onRegisterEdit',
      source,
      create: () => void ScriptApp.newTrigger('onRegisterEdit').forSpreadsheet(source).onEdit().create(),
    },
    {
      handler: 'onRegisterChange',
      source,
      create: () => void ScriptApp.newTrigger('onRegisterChange').forSpreadsheet(source).onChange().create(),
    },
  ];
}

function byClock(): Standing {
  const create = (): void =>
    void ScriptApp.newTrigger('onSweep').timeBased().everyMinutes(SWEEP_MINUTES).create();
  return { handler: 'onSweep', source: null, create };
}

/**
 * Each trigger exactly once for this account: what is there twice, or watches another form, is removed. Only
 * the account's own triggers can be seen. `formId` null = no form yet, nothing to hear from it.
 */
export function ensureTriggers(formId: string | null): void {
  const wanted = [...(formId === null ? [] : [onForm(formId)]), ...onFile(), byClock()];
  const kept = new Set<string>();
  for (const trigger of ScriptApp.getProjectTriggers()) {
    const handler = trigger.getHandlerFunction();
    const standing = wanted.find((each) => each.handler === handler);
    if (standing === undefined && handler !== 'onFormSubmit') continue;
    if (standing !== undefined && !kept.has(handler) && watches(trigger, standing)) kept.add(handler);
    else ScriptApp.deleteTrigger(trigger);
  }
  for (const { handler, create } of wanted) if (!kept.has(handler)) create();
}

function watches(trigger: GoogleAppsScript.Script.Trigger, { source }: Standing): boolean {
  return source === null || trigger.getTriggerSourceId() === source;
}
