import type { Answer, FormItemState, FormState } from '../google/form/formState';
import { isQuestion } from '../google/form/newForm';
import { questionNamed } from './formKeys';
import type { Stage } from './stage';
import { StepFailure } from './stepFailure';
import type { StepOf } from './stepSchema';
import { plainValue } from './typedValues';

type GivenAnswer = StepOf<'submit'>['answers'][string];

const TICKS = new Set(['ya', 'yes', 'true']);

/**
 * Answers by key or title → answers by item id.
 * @throws StepFailure for a question that the form does not have
 */
export function formAnswers(
  stage: Stage,
  form: FormState,
  answers: StepOf<'submit'>['answers'],
): Record<string, Answer> {
  const pairs = Object.entries(answers).flatMap(([name, given]) => {
    const item = itemNamed(stage, form, name);
    const answer = answerTo(stage, item, given);
    return answer === undefined ? [] : [[item.id, answer] as const];
  });
  return Object.fromEntries(pairs);
}

function itemNamed(stage: Stage, form: FormState, name: string): FormItemState {
  const item = questionNamed(stage.state, form, name);
  if (item) return item;
  const titles = form.items.flatMap((each) => (isQuestion(each) ? [each.title] : [])).join(', ');
  throw new StepFailure(
    `the form has no question with the key or title "${name}"; its titles are: ${titles}`,
  );
}

/** `"ya"` ticks a checkbox of one choice; any other text there leaves it empty. */
function answerTo(stage: Stage, item: FormItemState, given: GivenAnswer): Answer | undefined {
  if (Array.isArray(given)) return given;
  const text = String(plainValue(stage, given));
  if (item.type !== 'CHECKBOX') return text;
  const [only, ...more] = item.choices ?? [];
  if (only === undefined || more.length > 0 || text === only) return text === '' ? undefined : [text];
  return TICKS.has(text.trim().toLowerCase()) ? [only] : undefined;
}
