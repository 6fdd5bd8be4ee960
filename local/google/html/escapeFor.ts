import { NotInLocalWorkspace } from '../errors';
import type { Place } from './placeOnPage';

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
};

/**
 * A printed value, escaped for its place. [D] …/guides/html/templates: "contextual escaping" in attributes,
 * client-side scripts and anywhere else. [F] In a script a bare text comes out as a literal with its quotes,
 * hence the widespread `JSON.parse(<?= JSON.stringify(x) ?>)`.
 * @throws NotInLocalWorkspace where we do not know what Google does: styles, event handlers, tag names
 */
export function escapeFor(place: Place, value: unknown): string {
  const text = String(value);
  if (place === 'text' || place === 'attribute')
    return text.replace(/[&<>"']/g, (each) => ENTITIES[each] ?? '');
  if (place === 'scriptString') return scriptText(text);
  if (place === 'script') return typeof value === 'string' ? `'${scriptText(text)}'` : scriptText(text);
  throw new NotInLocalWorkspace(`a printing scriptlet inside a ${place}`);
}

/** No quote, no end of a script element and no line end survives. */
function scriptText(text: string): string {
  return text.replace(/[^\w .,:;+*()[\]{}?!@#$%^|~-]/g, (each) => {
    const code = each.charCodeAt(0).toString(16);
    return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code.padStart(2, '0')}`;
  });
}
