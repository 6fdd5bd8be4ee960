import { byId } from './elements';

/** From so many ms on a work shows that it goes on. */
const SOON = 2000;

let timer = 0;

/** While a call is under way nothing else can be begun; the seconds are for the eyes, a voice says what is done once. */
export function beginWork(text: string, seconds: (count: number) => string): void {
  endWork();
  say(text);
  const began = Date.now();
  for (const button of buttons()) button.disabled = true;
  timer = window.setInterval(() => {
    const past = Date.now() - began;
    byId('seconds').textContent = past < SOON ? '' : seconds(Math.round(past / 1000));
    byId('progress').hidden = past < SOON;
  }, 500);
}

export function isWorking(): boolean {
  return timer !== 0;
}

export function endWork(): void {
  window.clearInterval(timer);
  timer = 0;
  byId('progress').hidden = true;
  for (const button of buttons()) button.disabled = false;
}

/** Into the live region. */
export function say(text: string, bad = false): void {
  const said = byId('said');
  said.textContent = text;
  said.classList.toggle('bad', bad);
  said.scrollTop = 0;
  // By keys, too, where it is longer than its place.
  said.tabIndex = said.scrollHeight > said.clientHeight ? 0 : -1;
}

/** All but the one that closes the page: there is always a way out. */
function buttons(): HTMLButtonElement[] {
  return [...document.querySelectorAll<HTMLButtonElement>('main button:not(#close)')];
}
