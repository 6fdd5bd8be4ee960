import { plainText, type Typed } from '../../reading/reading';

/** Why a text leads to no form that can be opened (messages: `adoption`). */
export type LinkTrouble = 'viewLink' | 'shortLink' | 'sheetLink' | 'ownForm' | 'severalLinks' | 'noLink';

export type FormLinkRead =
  | { readonly formId: string; readonly trouble: null }
  | { readonly formId: null; readonly trouble: LinkTrouble };

/** Nobody pastes more with a link. */
const MOST_READ = 2000;
/** Ids of files are long; those of a form's public page begin with 1FAIpQL and open nothing. */
const ID = /^[\w-]{25,}$/;
const PUBLIC_ID = /^1FAIpQL/;
const LINK = /(?:https?:\/\/)?(?:docs\.google\.com|drive\.google\.com|forms\.gle|goo\.gl)\/[^\s<>"']+/gi;
/** The id in `/forms/d/ID/edit`, `/forms/u/1/d/ID/viewform`, `/a/shop.id/forms/d/ID`. */
const FORM = /^docs\.google\.com\/(?:a\/[^/]+\/)?forms\/(?:u\/\d+\/)?d\/([\w-]{5,})(?=[/?#]|$)/i;
const VIEW = /^docs\.google\.com\/(?:a\/[^/]+\/)?forms\/(?:u\/\d+\/)?d\/e\//i;
const DRIVE = /^drive\.google\.com\/(?:file\/(?:u\/\d+\/)?d\/|open\?(?:\S*&)?id=)([\w-]{25,})/i;
const SHORT = /^(?:forms\.gle|goo\.gl\/forms)\//i;
const SHEET = /^docs\.google\.com\/(?:a\/[^/]+\/)?spreadsheets\//i;

/**
 * The form that she means by what she has pasted: its edit link, what Google gives as the form of a tab, or its bare id.
 * `own` = the id of the form that is in use already. Links for buyers hold no id that opens a form.
 */
export function readFormLink(typed: Typed, own: string | null): FormLinkRead {
  const text = plainText(typed);
  if (text.length > MOST_READ) return trouble('noLink');
  if (ID.test(text)) return PUBLIC_ID.test(text) ? trouble('viewLink') : opened(text, own);
  const read = (text.match(LINK) ?? []).map((link) => linkRead(link, own));
  const [first] = read;
  if (first === undefined) return trouble('noLink');
  const same = read.every((each) => each.formId === first.formId && each.trouble === first.trouble);
  return same ? first : trouble('severalLinks');
}

function linkRead(link: string, own: string | null): FormLinkRead {
  const address = link.replace(/^https?:\/\//i, '');
  const [, formId] = FORM.exec(address) ?? DRIVE.exec(address) ?? [];
  if (formId !== undefined) return opened(formId, own);
  if (VIEW.test(address)) return trouble('viewLink');
  if (SHORT.test(address)) return trouble('shortLink');
  return trouble(SHEET.test(address) ? 'sheetLink' : 'noLink');
}

function opened(formId: string, own: string | null): FormLinkRead {
  return formId === own ? trouble('ownForm') : { formId, trouble: null };
}

function trouble(kind: LinkTrouble): FormLinkRead {
  return { formId: null, trouble: kind };
}
