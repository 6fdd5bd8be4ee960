/** The address that `getFormUrl` gives for a linked form; null without one. */
export function formUrl(formId: string | undefined): string | null {
  return formId === undefined ? null : `https://docs.google.com/forms/d/${formId}/viewform`;
}
