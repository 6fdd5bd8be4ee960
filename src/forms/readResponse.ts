/** A form response as plain values: fetched before the lock, because every call here is slow. */
export interface RawResponse {
  readonly id: string;
  /** Epoch ms of the last submit. */
  readonly at: number;
  /** Answers by item id; several ticks are joined by commas. */
  readonly answers: Readonly<Record<string, string>>;
  /** The register had it before: its row was deleted. */
  readonly cameBack: boolean;
  /** Of the second form, on which buyers tell of their payments. */
  readonly isProof?: boolean;
}

export function readResponse(
  response: GoogleAppsScript.Forms.FormResponse,
  cameBack = false,
  isProof = false,
): RawResponse {
  const answers = response
    .getItemResponses()
    .map((answer) => [answer.getItem().getId(), asText(answer.getResponse())] as const);
  return {
    id: response.getId(),
    at: response.getTimestamp().getTime(),
    answers: Object.fromEntries(answers),
    cameBack,
    isProof,
  };
}

function asText(answer: string | string[] | string[][]): string {
  return Array.isArray(answer) ? answer.flat().join(', ') : answer;
}
