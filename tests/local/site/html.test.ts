import { html } from '../../../local/site/html';

describe('html', () => {
  it('escapes what people typed, in text and in attributes', () => {
    const name = `<b>"A" & 'B'</b>`;
    expect(html`<p title="${name}">${name}</p>`.text).toBe(
      '<p title="&lt;b&gt;&quot;A&quot; &amp; &#39;B&#39;&lt;/b&gt;">&lt;b&gt;&quot;A&quot; &amp; &#39;B&#39;&lt;/b&gt;</p>',
    );
  });

  it('keeps markup and lists of markup, and leaves out what is absent', () => {
    const rows = ['a', '<'].map((cell) => html`<td>${cell}</td>`);
    expect(html`<tr>${rows}${undefined}${false}${0}</tr>`.text).toBe('<tr><td>a</td><td>&lt;</td>0</tr>');
  });
});
