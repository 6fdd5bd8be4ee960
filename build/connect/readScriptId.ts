/** What somebody pasted instead of a Script ID. */
export type WrongId = 'nothing' | 'placeholder' | 'sheet' | 'form' | 'deployment' | 'shape';

export type ScriptId = { id: string } | { wrong: WrongId };

/** The text in .clasp.json before `npm run connect`: clasp needs some id even to list files. */
export const PLACEHOLDER = 'PASTE-YOUR-SCRIPT-ID-WITH-npm-run-connect';

// [F] Seen lengths: a Script ID has 57 signs, the id of a file on Drive 44, that of a deployment 74 or more.
const SCRIPT_ID = /^1[\w-]{50,65}$/;
const DRIVE_ID = /^1[\w-]{25,49}$/;

const ADDRESSES: [pattern: RegExp, wrong: WrongId][] = [
  [/docs\.google\.com\/spreadsheets\//, 'sheet'],
  [/docs\.google\.com\/forms\/|forms\.gle\//, 'form'],
  [/script\.google\.com\/macros\//, 'deployment'],
  [/^AKfycb/, 'deployment'],
];

/** Reads a Script ID, bare or in the address of the script editor, and names the usual mistakes. */
export function readScriptId(text: string | undefined): ScriptId {
  const pasted = (text ?? '').trim();
  if (pasted === '') return { wrong: 'nothing' };
  if (pasted === PLACEHOLDER) return { wrong: 'placeholder' };
  const address = ADDRESSES.find(([pattern]) => pattern.test(pasted));
  if (address) return { wrong: address[1] };
  const id = /script\.google\.com\/.*?(?:projects|d)\/([\w-]+)/.exec(pasted)?.[1] ?? pasted;
  if (SCRIPT_ID.test(id)) return { id };
  return { wrong: DRIVE_ID.test(id) ? 'sheet' : 'shape' };
}
