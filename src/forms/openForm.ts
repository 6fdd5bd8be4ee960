export function openForm(formId: string): GoogleAppsScript.Forms.Form {
  return FormApp.openById(formId);
}
