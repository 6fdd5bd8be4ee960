/** Sends an act; an answer that is no success becomes an error with the server's words. */
export async function post<Answer>(path: string, body: unknown): Promise<Answer> {
  const headers = { 'content-type': 'application/json' };
  return answerOf<Answer>(await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) }));
}

export async function get<Answer>(path: string): Promise<Answer> {
  return answerOf<Answer>(await fetch(path));
}

async function answerOf<Answer>(response: Response): Promise<Answer> {
  if (!response.ok) throw new Error((await response.text()).trim());
  return (await response.json()) as Answer;
}
