import { publishForm } from './buildForm';
import type { FormPlan } from './formPlan';
import type { ItemIds } from './parseResponse';

/** Makes the form look as planned. Form calls are slow, so each thing is written only where it differs. */
export function syncForm(form: GoogleAppsScript.Forms.Form, items: ItemIds, plan: FormPlan): void {
  if (form.getDescription() !== plan.description) form.setDescription(plan.description);
  if (form.getCustomClosedFormMessage() !== plan.closedMessage) {
    form.setCustomClosedFormMessage(plan.closedMessage);
  }
  for (const [key, help] of Object.entries(plan.help)) syncHelp(form, items[key], help);
  if (form.isAcceptingResponses() !== plan.accepting) openOrClose(form, plan.accepting);
}

function syncHelp(form: GoogleAppsScript.Forms.Form, itemId: number | undefined, help: string): void {
  if (itemId === undefined) return;
  const item = form.getItemById(itemId);
  // The seller may have deleted the question; Google then says null, whatever the types say.
  if (item === null || item.getHelpText() === help) return;
  item.setHelpText(help);
}

/** Closing keeps the form published, so that its closed message is shown. An unpublished form can't accept. */
function openOrClose(form: GoogleAppsScript.Forms.Form, accepting: boolean): void {
  if (accepting) publishForm(form);
  form.setAcceptingResponses(accepting);
  if (form.isAcceptingResponses() !== accepting) {
    throw new Error(accepting ? 'the form does not open' : 'the form does not close');
  }
}
