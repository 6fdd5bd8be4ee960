/**
 * Responses of the form's own store after a moment (epoch ms), all of them from 0 on. Google keeps every
 * response there, whatever became of its event.
 */
export function responsesSince(
  form: GoogleAppsScript.Forms.Form,
  since: number,
): GoogleAppsScript.Forms.FormResponse[] {
  return since > 0 ? form.getResponses(new Date(since)) : form.getResponses();
}
