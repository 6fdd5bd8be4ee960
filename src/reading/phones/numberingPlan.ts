import { type MetadataJson, parsePhoneNumberFromString } from 'libphonenumber-js/core';
import metadata from './metadata.json';

/** What the numbering plans say of an international number. */
export type Listed =
  | { readonly kind: 'mobile' | 'landline'; readonly digits: string }
  /** A country that is not among ours, or no number of that country. */
  | { readonly kind: 'unknownCountry' | 'impossible' };

const CODES = Object.keys(metadata.country_calling_codes);

/**
 * Looks up digits that begin with a country code. `digits` of the answer are without what does not belong: a 0 kept
 * after the code. Where mobiles can't be told from landlines (+1), a number counts as a mobile.
 */
export function lookUp(international: string): Listed {
  const plans = metadata as unknown as MetadataJson;
  const phone = parsePhoneNumberFromString(`+${international}`, plans);
  if (phone === undefined || !phone.isValid()) {
    return { kind: CODES.some((code) => international.startsWith(code)) ? 'impossible' : 'unknownCountry' };
  }
  const kind = phone.getType() === 'FIXED_LINE' ? 'landline' : 'mobile';
  return { kind, digits: phone.number.slice(1) };
}
