/** An element that the page has. */
export const byId = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;

/** The language that the script has put on the page. */
export function pageLanguage(): 'id' | 'en' {
  return document.querySelector('main')?.lang === 'en' ? 'en' : 'id';
}

/** Makes an element; what people have typed goes in as text, never as markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  text: string,
  className = '',
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.textContent = text;
  if (className !== '') made.className = className;
  return made;
}

/** Writes the words of a page where it asks for them. */
export function writeLabels(labels: Readonly<Record<string, string>>): void {
  for (const each of document.querySelectorAll<HTMLElement>('[data-word]'))
    each.textContent = labels[each.dataset.word ?? ''] ?? '';
}

/** A text in its place; an empty one is not there at all. */
export function put(id: string, text: string): void {
  byId(id).textContent = text;
  byId(id).hidden = text === '';
}

/** A link that opens beside the sheet; without an address there is none. */
export function putLink(id: string, url: string, text: string): void {
  const link = Object.assign(element('a', text, 'button'), { href: url, target: '_blank', rel: 'noopener' });
  byId(id).replaceChildren(...(url === '' ? [] : [link]));
  byId(id).hidden = url === '';
}

/** Google's words where a page was opened under one account and its calls go out under another. */
const OTHER_ACCOUNT = /PERMISSION_DENIED|reading from storage|authoriz|otorisasi/i;

export function isOtherAccount({ message }: Error): boolean {
  return OTHER_ACCOUNT.test(message);
}
