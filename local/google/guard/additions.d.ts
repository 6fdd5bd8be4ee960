/**
 * What Google documents and @types/google-apps-script does not know yet; `npm run guard` reads it after the
 * package. [D] developers.google.com/apps-script/release-notes, 8 April 2025 and
 * developers.google.com/apps-script/reference/forms/form
 */
declare namespace GoogleAppsScript {
  namespace Forms {
    interface Form {
      /** False for forms made before publishing existed: they know no `setPublished`. */
      supportsAdvancedResponderPermissions(): boolean;
      isPublished(): boolean;
      setPublished(enabled: boolean): Form;
    }
    interface FormApp {
      create(title: string, isPublished: boolean): Form;
    }
  }
}
