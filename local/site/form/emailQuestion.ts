import type { FormItemState, FormState, ResponseState } from '../../google/form/formState';
import type { Answers } from '../../google/form/respond';

/** No item of a form has it: Google asks for the address beside the questions. */
const EMAIL_ID = 0;

const EMAIL: FormItemState = {
  id: EMAIL_ID,
  type: 'TEXT',
  title: 'Email',
  help: '',
  required: true,
  validation: { kind: 'textIsEmail', values: [] },
};

/**
 * The form as its pages show it: one that collects addresses asks for it first. [U] Since 2023 Google also offers to
 * take it from the buyer's account; nobody is signed in here.
 */
export function askedForm(form: FormState): FormState {
  return form.collectEmail ? { ...form, items: [EMAIL, ...form.items] } : form;
}

/** What the pages asked → the address and the answers, apart. */
export function withoutEmail(answers: Answers): { answers: Answers; email: string | undefined } {
  const { [EMAIL_ID]: email, ...others } = answers;
  return { answers: others, email: typeof email === 'string' ? email : undefined };
}

/** A response → what the pages show of it. */
export function answersShown({ answers, email }: ResponseState): Answers {
  return email === undefined ? answers : { ...answers, [EMAIL_ID]: email };
}
