/**
 * Something in the shop has changed. A page that shows it by itself listens to `shopchanged` and prevents the
 * default; on any other, what is marked `data-live` is fetched anew, and nothing that somebody is typing into is lost.
 */
export async function refreshPage(): Promise<void> {
  if (!dispatchEvent(new CustomEvent('shopchanged', { cancelable: true }))) return;
  const text = await (await fetch(location.href)).text();
  const fresh = new DOMParser().parseFromString(text, 'text/html');
  for (const part of document.querySelectorAll('[data-live][id]')) {
    const next = fresh.getElementById(part.id);
    if (next && !part.contains(document.activeElement)) part.replaceChildren(...next.childNodes);
  }
}
