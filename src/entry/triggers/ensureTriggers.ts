import type { Language } from '../../domain/shop';
import { type Memory, remember } from '../../sheets/memory/memory';
import { type FormLink, formSlot, installedSlot } from '../../sheets/memory/slots';
import { spreadsheetId } from '../../sheets/memory/spreadsheetId';
import { confirmationLink, formLink } from '../form/formLink';

/** Google offers 1, 5, 10, 15 and 30; ten costs a twelfth of a free account's trigger time. */
const SWEEP_MINUTES = 10;

/** A trigger that the add-on keeps: what runs, how it is made, and what it watches. */
export interface Standing {
  readonly handler: string;
  /** The form or file that sets it off; `null` = the clock. */
  readonly source: string | null;
  readonly create: () => void;
}

function onForm(
  handler: string,
  link: { readonly formId: string } | null,
  begin: () => GoogleAppsScript.Script.TriggerBuilder,
): Standing[] {
  if (link === null) return [];
  const { formId: source } = link;
  return [{ handler, source, create: () => void begin().forForm(source).onFormSubmit().create() }];
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

/** The menu of a shop that speaks English: the simple trigger may not ask which language that is. */
function onEnglishFile(): Standing {
  const source = spreadsheetId();
  const create = (): void =>
    void ScriptApp.newTrigger('onOpenEnglish').forSpreadsheet(source).onOpen().create();
  return { handler: 'onOpenEnglish', source, create };
}

function byClock(): Standing {
  const create = (): void =>
    void ScriptApp.newTrigger('onSweep').timeBased().everyMinutes(SWEEP_MINUTES).create();
  return { handler: 'onSweep', source: null, create };
}

/** All that it keeps. */
export function standing(memory: Memory, language: Language): Standing[] {
  const english = language === 'en' ? [onEnglishFile()] : [];
  const forms = [
    ...onForm('onFormSubmit', formLink(memory), () => ScriptApp.newTrigger('onFormSubmit')),
    ...onForm('onConfirmation', confirmationLink(memory), () => ScriptApp.newTrigger('onConfirmation')),
  ];
  return [...forms, ...onFile(), ...english, byClock()];
}

/**
 * Each trigger exactly once for this account: what is there twice, or watches another form, is removed. Only
 * the account's own triggers can be seen. Of a form that is not remembered nothing is to be heard; `language` = the menu's.
 * `anew` = the handler of one that is there and does not run: another takes its place.
 */
export function ensureTriggers(memory: Memory, language: Language, anew?: string): void {
  const wanted = standing(memory, language);
  const present = ScriptApp.getProjectTriggers();
  const kept = new Set(wanted.filter(({ handler }) => handler === anew));
  // First, so that a run that dies leaves two rather than none.
  for (const each of kept) each.create();
  for (const trigger of present) {
    const own = wanted.find((each) => watches(trigger, each));
    if (own !== undefined && !kept.has(own)) kept.add(own);
    else if (isOurs(trigger)) ScriptApp.deleteTrigger(trigger);
  }
  const missing = wanted.filter((each) => !kept.has(each));
  for (const each of missing) each.create();
  if (anew === 'onSweep' || missing.some(({ handler }) => handler === 'onSweep'))
    remember(installedSlot, Date.now());
  const { unheard, ...heard } = formLink(memory) ?? {};
  if (unheard) remember(formSlot, heard as FormLink);
}

/** Turn triggers come and go on their own (armTurns.ts). */
const HANDLERS: readonly string[] = [
  'onFormSubmit',
  'onConfirmation',
  'onRegisterEdit',
  'onRegisterChange',
  'onOpenEnglish',
  'onSweep',
];

/** Whether it is one that the add-on makes, whatever it watches. */
export function isOurs(trigger: GoogleAppsScript.Script.Trigger): boolean {
  return HANDLERS.includes(trigger.getHandlerFunction());
}

/** Whether a trigger is that one. */
export function watches(trigger: GoogleAppsScript.Script.Trigger, { handler, source }: Standing): boolean {
  if (trigger.getHandlerFunction() !== handler) return false;
  return source === null || trigger.getTriggerSourceId() === source;
}
