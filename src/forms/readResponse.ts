export type GivenList = readonly (string | readonly string[] | null)[];

/** A form response as plain values: fetched before the lock, because every call here is slow. */
export interface RawResponse {
  readonly id: string;
  /** Epoch ms of the last submit. */
  readonly at: number;
  /** Answers by item id; several ticks are joined by commas. */
  readonly answers: Readonly<Record<string, string>>;
  /** The same of questions with several answers, as Google gives them: of a grid one entry a row, `null` = blank. */
  readonly lists?: Readonly<Record<string, GivenList>>;
  /** The rows of a grid as they are now, '' for any other item: asked only where an adopted form has one. */
  readonly rowsOf?: (itemId: number) => readonly string[];
  /** The address that Google itself has asked for; '' = it does not ask. Only adopted forms turn it on. */
  readonly respondent?: () => string;
  /** The register had it before: its row was deleted. */
  readonly cameBack: boolean;
  /** Of the second form, on which buyers tell of their payments. */
  readonly isProof?: boolean;
  /** The form that keeps it; an event does not say without being asked. */
  readonly formId?: string;
}

/** What the run knows of a response beside what it says. */
export type Known = Pick<RawResponse, 'cameBack' | 'isProof' | 'formId'>;

export function readResponse(
  response: GoogleAppsScript.Forms.FormResponse,
  known: Known = { cameBack: false },
): RawResponse {
  const given = response.getItemResponses().map((answer) => {
    const item = answer.getItem();
    return { item, id: item.getId(), answer: answer.getResponse() };
  });
  const answers = given.map(({ id, answer }) => [id, asText(answer)] as const);
  const lists = given.flatMap(({ id, answer }) => (Array.isArray(answer) ? [[id, answer] as const] : []));
  return {
    id: response.getId(),
    at: response.getTimestamp().getTime(),
    answers: Object.fromEntries(answers),
    lists: Object.fromEntries(lists),
    rowsOf: (itemId) => asked(() => rowsOf(given.find(({ id }) => id === itemId)?.item)),
    respondent: () => asked(() => response.getRespondentEmail()),
    ...known,
  };
}

/** Google has not answered what was asked while a response was being read: it may next time. */
export class Unanswered extends Error {}

function asked<T>(ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    throw new Unanswered(String(error));
  }
}

function rowsOf(item: GoogleAppsScript.Forms.Item | undefined): string[] {
  if (item?.getType() === FormApp.ItemType.GRID) return item.asGridItem().getRows();
  return item?.getType() === FormApp.ItemType.CHECKBOX_GRID ? item.asCheckboxGridItem().getRows() : [];
}

function asText(answer: string | string[] | string[][]): string {
  return Array.isArray(answer) ? answer.flat().filter(Boolean).join(', ') : answer;
}
