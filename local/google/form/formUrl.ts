const HOST = 'https://docs.google.com/forms/d';

/** The address that buyers get. */
export function publishedUrl(formId: string): string {
  return `${HOST}/e/${formId}/viewform`;
}

/** The address under which a buyer changes a response that was sent. */
export function editResponseUrl(formId: string, responseId: string): string {
  return `${publishedUrl(formId)}?edit2=${responseId}`;
}

export function editUrl(formId: string): string {
  return `${HOST}/${formId}/edit`;
}

/** The form that an editor's address names; the buyers' address (`/d/e/…`) does not give it away. */
export function formIdOf(url: string): string | undefined {
  return /\/forms\/d\/(?!e\/)([^/]+)/.exec(url)?.[1];
}
