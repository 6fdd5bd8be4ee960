import { linkedText } from '../../../../local/site/form/linkedText';

describe('text with addresses in it', () => {
  it('has them as links, without the mark that ends the sentence', () => {
    const { text } = linkedText('Tanya: https://wa.me/628120000. Lihat (https://contoh.id/a?b=1&c=2)!');
    expect(text.match(/href="[^"]*"/g)).toEqual([
      'href="https://wa.me/628120000"',
      'href="https://contoh.id/a?b=1&amp;c=2"',
    ]);
    expect(text).toContain('</a>. Lihat (');
  });

  it('stays text where it is none, and never becomes markup', () => {
    expect(linkedText('biasa & <b>tebal</b>').text).toBe('biasa &amp; &lt;b&gt;tebal&lt;/b&gt;');
    expect(linkedText('javascript:alert(1) https://x.id/"><b>').text).not.toMatch(/<b>|href="javascript/);
  });
});
