import fc from 'fast-check';
import type { RichTextValue } from '../../../../local/google/spreadsheet/richTextValue';
import { linkBetween, withLink } from '../../../../local/google/spreadsheet/textLinks';
import { openBook } from './openBook';

const WA = 'https://wa.me/62812';

describe('links on parts of a text', () => {
  it('[D] stand where they were set, and nowhere else', () => {
    const { app, sheet } = openBook();
    const text = app.newRichTextValue().setText('Kirim WA ke Sari').setLinkUrl(6, 8, WA).build();
    const read = sheet.getRange('A1').setRichTextValue(text).getRichTextValue() as RichTextValue;
    expect([read.getLinkUrl(), read.getLinkUrl(6, 8), read.getLinkUrl(5, 8), read.getLinkUrl(0, 6)]).toEqual([
      null,
      WA,
      null,
      null,
    ]);
    expect(read.getRuns().map((run) => [run.getText(), run.getLinkUrl(), run.getStartIndex(), run.getEndIndex()])).toEqual([['Kirim ', null, 0, 6], ['WA', WA, 6, 8], [' ke Sari', null, 8, 16]]); // biome-ignore format: a table
  });

  it('[D] go when the text or the value is set anew', () => {
    const { app, sheet } = openBook();
    const builder = app.newRichTextValue().setText('Kirim WA').setLinkUrl(6, 8, WA);
    const cell = sheet.getRange('A1').setRichTextValue(builder.build());
    expect(builder.setText('lain lain').build().getLinkUrl(6, 8)).toBeNull();
    cell.setValue('Kirim WA');
    expect((cell.getRichTextValue() as RichTextValue).getLinkUrl(6, 8)).toBeNull();
  });

  it('[D] a link over the whole text by parts is one link', () => {
    const { app } = openBook();
    const value = app.newRichTextValue().setText('Kirim').setLinkUrl(0, 2, WA).setLinkUrl(2, 5, WA).build();
    expect(value.getLinkUrl()).toBe(WA);
    expect(value.copy().setLinkUrl(null).build().getLinkUrl()).toBeNull();
  });

  it('[U] offsets outside the text are refused', () => {
    const { app } = openBook();
    const builder = app.newRichTextValue().setText('abc');
    expect(() => builder.setLinkUrl(1, 4, WA)).toThrow('offsets');
    expect(() => builder.setLinkUrl(2, 2, WA)).toThrow('offsets');
  });

  it('law: each character has the link that was put on it last', () => {
    const part = fc.tuple(fc.nat(19), fc.integer({ min: 1, max: 20 }), fc.constantFrom('a', 'b', null));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const plain: (string | null)[] = Array.from({ length: 40 }, () => null);
        let links: ReturnType<typeof withLink> = [];
        for (const [from, length, url] of parts) {
          links = withLink(links, { from, to: from + length }, url);
          plain.fill(url, from, from + length);
        }
        expect(plain.map((_url, at) => linkBetween(links, at, at + 1))).toEqual(plain);
      }),
    );
  });
});
