/** Whether buyers can't open the form. Old forms know no publishing: they are always open to them. */
export function isUnpublished(form: GoogleAppsScript.Forms.Form): boolean {
  return form.supportsAdvancedResponderPermissions() && !form.isPublished();
}

/** Publishes the form, which turns accepting on: whoever calls this then makes it accept or refuse as planned. */
export function publishForm(form: GoogleAppsScript.Forms.Form): void {
  if (isUnpublished(form)) form.setPublished(true);
}
