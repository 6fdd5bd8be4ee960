/**
 * Something in the shop has changed. A page that shows it by itself listens to `shopchanged` and prevents the
 * default; on any other, what is marked `data-live` is fetched anew, and nothing that somebody is typing into is lost.
 * What stands for something that is not there yet (`data-awaited`) makes room for it on any page.
 */
export async function refreshPage(): Promise<void> {
  const showsItself = !dispatchEvent(new CustomEvent('shopchanged', { cancelable: true }));
  const awaited = document.querySelectorAll('[data-awaited][id]');
  if (showsItself && awaited.length === 0) return;
  const text = await (await fetch(location.href)).text();
  const fresh = new DOMParser().parseFromString(text, 'text/html');
  for (const part of awaited) {
    const next = fresh.getElementById(part.id);
    if (next && !next.matches('[data-awaited]')) part.replaceWith(next);
  }
  if (showsItself) return;
  for (const part of document.querySelectorAll('[data-live][id]')) {
    const next = fresh.getElementById(part.id);
    if (next && !part.contains(document.activeElement)) part.replaceChildren(...next.childNodes);
  }
}
