/** One parameter as the type definitions declare it; `type` is their text. */
export interface Parameter {
  name: string;
  type: string;
  optional: boolean;
  rest: boolean;
}

/** Google's classes, generated from @types/google-apps-script into signatures.json by `npm run guard`. */
export interface Signatures {
  /** Global name → class, e.g. `SpreadsheetApp` → `Spreadsheet.SpreadsheetApp`. */
  services: Record<string, string>;
  /** Enum → members in order, e.g. `Script.EventType` → `['CLOCK', …]`. */
  enums: Record<string, string[]>;
  classes: Record<
    string,
    { extends?: string[]; properties: Record<string, string>; methods: Record<string, Parameter[][]> }
  >;
}
