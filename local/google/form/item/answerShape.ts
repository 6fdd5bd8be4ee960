import type { Answer, FormItemState } from '../formState';

type Shape = (answer: string, item: FormItemState) => boolean;

/** Answers that are no free text: what each kind of question can hold at all. */
const SHAPES: Partial<Record<FormItemState['type'], Shape>> = {
  LIST: isChoice,
  MULTIPLE_CHOICE: isChoice,
  CHECKBOX: isChoice,
  GRID: isChoice,
  CHECKBOX_GRID: isChoice,
  SCALE: (answer, { scale }) =>
    /^\d+$/.test(answer) && Number(answer) >= (scale?.lower ?? 1) && Number(answer) <= (scale?.upper ?? 5),
  DATE: (answer, { withoutYear }) => isDay(withoutYear ? `2000-${answer}` : answer),
  DATETIME: (answer) => isDay(answer.slice(0, 10)) && isTime(answer.slice(11)),
  TIME: isTime,
  DURATION: isDuration,
};

/** Could a page hold this answer? Every tick and every row of it is looked at; an empty row says nothing. */
export function hasShape(item: FormItemState, answer: Answer): boolean {
  const shape = SHAPES[item.type];
  return !shape || [answer].flat(2).every((each) => (each === '' && item.rows) || shape(each, item));
}

function isChoice(answer: string, { choices, other }: FormItemState): boolean {
  return other === true || (choices ?? []).includes(answer);
}

function isDay(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** [D] At most 72 hours. …/reference/forms/duration-item */
function isDuration(text: string): boolean {
  const [, hours] = /^(\d{2}):[0-5]\d:[0-5]\d$/.exec(text) ?? [];
  return hours !== undefined && Number(hours) <= 72;
}
