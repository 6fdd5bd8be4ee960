import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../../../build/bundle/project';
import { wordsPage } from '../../../build/bundle/wordsPage';
import { library } from '../../../src/messages/library';
import { menuWords } from '../../../src/messages/menu';
import type { Words } from '../../../src/messages/sheets/words';

const script = readFileSync(join(project.gas, 'main.js'), 'utf8');
const texts = Object.values<Readonly<Record<string, Words>>>(library)
  .flatMap((group) => Object.values(group))
  .flatMap(({ id, en }) => [id, en]);

describe('the words', () => {
  it('lie in their page, all of them, as plain text that no page would take for an element', async () => {
    const { 'words.html': page = '' } = await wordsPage();
    expect(JSON.parse(page)).toEqual(library);
    expect(texts.length).toBeGreaterThan(400);
    expect(page).not.toContain('<');
  });

  it('are not loaded by every run', () => {
    // What is shorter may be a title or a state, too, by which cells are found.
    const long = texts.filter((text) => text.length > 30);
    expect(long.length).toBeGreaterThan(250);
    expect(long.filter((text) => script.includes(text))).toEqual([]);
    expect(script).toContain(menuWords.menuSync.id);
  });
});
