import type { FormState } from '../../google/form/formState';
import { retitleColumns } from '../../google/form/responseTab';
import { formAnswers } from '../formAnswers';
import { type FormName, linkedForm, questionNamed, secondForm } from '../formKeys';
import type { Stage } from '../stage';
import { StepFailure } from '../stepFailure';
import type { StepOf } from '../stepSchema';

/** A buyer sends the form: into the store whatever the form's state, or by a fresh page that obeys it. */
export function submit(stage: Stage, step: StepOf<'submit'>): void {
  const form = theForm(stage, step.form);
  const result = stage.workspace.submit(formAnswers(stage, form, step.answers), {
    formId: form.id,
    ...(step.page === undefined ? {} : { page: step.page }),
    ...(step.email === undefined ? {} : { email: step.email }),
  });
  if ('refused' in result) stage.refusals.push(`submit: ${result.refused}`);
  else if (step.as !== undefined) stage.responses.set(step.as, result.responseId);
}

/** The same buyer, by the edit link: answers not named stay as they were. */
export function editResponse(stage: Stage, step: StepOf<'editResponse'>): void {
  const id = stage.responses.get(step.as);
  if (id === undefined)
    throw new StepFailure(`${step.as} was refused by the form, so there is nothing to edit`);
  const form = formHolding(stage, id);
  if (step.form === 'konfirmasi' && form !== theForm(stage, step.form))
    throw new StepFailure(`${step.as} is no response to the second form, but to "${form.title}"`);
  const result = stage.workspace.editResponse(id, formAnswers(stage, form, step.answers));
  if ('refused' in result) stage.refusals.push(`editResponse: ${result.refused}`);
  else stage.responses.set(step.as, result.responseId);
}

/** The seller gives a question another title in the form's editor. */
export function retitle(stage: Stage, step: StepOf<'retitle'>): void {
  const form = theForm(stage);
  const item = questionNamed(stage.state, form, step.question);
  if (!item) throw new StepFailure(`the form has no question "${step.question}"`);
  item.title = step.to;
  retitleColumns(stage.state, form, item);
}

/** Where an edit link leads, whichever form is the shop's by now. */
function formHolding({ state }: Stage, responseId: string): FormState {
  const form = state.forms.find(({ responses }) => responses.some(({ id }) => id === responseId));
  if (form) return form;
  throw new StepFailure('the response is in no form any more, so there is nothing to edit');
}

function theForm({ state }: Stage, name?: FormName): FormState {
  const form = name === 'konfirmasi' ? secondForm(state) : linkedForm(state);
  if (form) return form;
  if (name === 'konfirmasi')
    throw new StepFailure('there is no second form: Pengaturan says Ya, and a setup step comes after that');
  throw new StepFailure('there is no form yet: a setup step makes it, once Produk has something to sell');
}
