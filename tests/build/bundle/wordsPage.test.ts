import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../../../build/bundle/project';
import { sentencesPage } from '../../../build/bundle/sentencesPage';
import { sentences } from '../../../src/messages/sentences/sentences';

describe('the sentences', () => {
  it('lie in their page, all of them, as plain text that no page would take for an element', async () => {
    const { 'sentences.html': page = '' } = await sentencesPage();
    expect(JSON.parse(page)).toEqual(sentences);
    expect(Object.keys(sentences).length).toBeGreaterThan(80);
    expect(page).not.toContain('<');
  });

  it('are not loaded by every run', () => {
    const script = readFileSync(join(project.gas, 'main.js'), 'utf8');
    for (const sentence of Object.values(sentences).flatMap(Object.values<string>))
      if (sentence.length > 60) expect(script).not.toContain(sentence);
  });
});
