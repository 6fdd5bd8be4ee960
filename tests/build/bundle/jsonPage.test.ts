import { jsonPage } from '../../../build/bundle/jsonPage';

describe('jsonPage', () => {
  it.each(['<b>', 'Rp10.000 · “siap”', '🎂 kue', '\ud83c', '\u2028\u007f\u0080'])('%j comes back', (text) => {
    expect(JSON.parse(jsonPage({ text }))).toEqual({ text });
  });

  it('holds no element and nothing but ASCII', () => {
    expect(jsonPage('<div>“🎂”</div>')).toBe('"\\u003cdiv>\\u201c\\ud83c\\udf82\\u201d\\u003c/div>"');
  });
});
