import type { Page } from 'playwright-core';

/**
 * Counts what a person does in the windows of a page's browser, whoever drives it: each press of a button or a finger, each field
 * that is typed into, each other key. What a script does by itself is nobody's act.
 */
export class ActCount {
  readonly acts: string[] = [];

  /** From now on; the page is loaded once more, so that it is watched, too. */
  async watch(page: Page): Promise<void> {
    const context = page.context();
    await context.exposeBinding('personActed', (_source, what: string) => void this.acts.push(what));
    await context.addInitScript(WATCH);
    await page.reload();
  }

  /** Something that no page sees: a window is closed. */
  add(what: string): void {
    this.acts.push(what);
  }
}

/** A field counts once each time that it is turned to, however much is typed; the keys that type into it are a part of that. */
const WATCH = `(() => {
  let typed = null;
  const tell = (what) => window.personActed(what);
  const on = (type, hear) => addEventListener(type, (event) => event.isTrusted && hear(event), true);
  const nameOf = (element) => (element.textContent || element.name || element.tagName).trim().slice(0, 30);
  on('pointerdown', ({ target }) => { typed = null; tell('press ' + nameOf(target)); });
  on('focusout', () => { typed = null; });
  on('input', ({ target }) => {
    if (target.type === 'checkbox' || target.type === 'radio' || target.tagName === 'SELECT' || typed === target) return;
    typed = target;
    tell('type into ' + nameOf(target));
  });
  on('keydown', ({ key }) => { if (key.length > 1 && key !== 'Backspace' && key !== 'Shift') tell('key ' + key); });
})()`;
