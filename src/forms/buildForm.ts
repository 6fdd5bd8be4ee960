type Form = GoogleAppsScript.Forms.Form;

/** A form of our own, published from the start. Google leaves its title blank, so it is set here. */
export function createForm(title: string): Form {
  return FormApp.create(title, true).setTitle(title);
}

/** What a buyer needs: a word of thanks, no account, and a way to change the answers (src/domain/README.md, Intake 2). */
export function furnishForm(form: Form, thanks: string): void {
  form.setConfirmationMessage(thanks);
  form.setAllowResponseEdits(true);
  form.setShowLinkToRespondAgain(true);
}
