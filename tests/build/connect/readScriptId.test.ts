import { wrongIdWords } from '../../../build/connect/connectWords';
import { PLACEHOLDER, readScriptId, type WrongId } from '../../../build/connect/readScriptId';

const SCRIPT = `1${'aB3_-xYz'.repeat(7)}`;
const SHEET = '1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_AbCdE';

const wrong: [text: string | undefined, wrong: WrongId][] = [
  [undefined, 'nothing'],
  ['  ', 'nothing'],
  [PLACEHOLDER, 'placeholder'],
  [SHEET, 'sheet'],
  [`https://docs.google.com/spreadsheets/d/${SHEET}/edit#gid=0`, 'sheet'],
  [`https://docs.google.com/forms/d/${SHEET}/edit`, 'form'],
  ['https://forms.gle/AbCdEf', 'form'],
  [`AKfycb${SCRIPT}`, 'deployment'],
  [`https://script.google.com/macros/s/AKfycb${SCRIPT}/exec`, 'deployment'],
  ['halo', 'shape'],
  [`${SCRIPT} ${SCRIPT}`, 'shape'],
];

describe('readScriptId', () => {
  it.each([
    SCRIPT,
    ` ${SCRIPT}\n`,
    `https://script.google.com/home/projects/${SCRIPT}/edit`,
    `https://script.google.com/u/0/home/projects/${SCRIPT}/settings`,
    `https://script.google.com/d/${SCRIPT}/edit?usp=drive_web`,
  ])('finds the id in %j', (text) => {
    expect(readScriptId(text)).toEqual({ id: SCRIPT });
  });

  it.each(wrong)('says of %j that it is: %s', (text, kind) => {
    expect(readScriptId(text)).toEqual({ wrong: kind });
  });

  it.each(wrong)('for %j (%s) says in both languages where the id is found', (_, kind) => {
    expect(wrongIdWords(kind)).toMatch(/Ekstensi > Apps Script[\s\S]*Extensions > Apps Script/);
  });
});
