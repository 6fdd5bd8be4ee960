import { escapeFor } from '../../../../local/google/html/escapeFor';
import { HtmlServiceStandIn, lendHtmlFiles } from '../../../../local/google/html/htmlService';
import { type Place, placeOnPage } from '../../../../local/google/html/placeOnPage';
import { fakeSession } from '../fakeSession';

describe('[D] HtmlService', () => {
  it('makes a page of a text', () => {
    const page = new HtmlServiceStandIn(fakeSession())
      .createHtmlOutput('<p>Halo')
      .append('</p>')
      .appendUntrusted('<b>')
      .setTitle('Kue')
      .setWidth(400)
      .setHeight(300);
    const seen = [page.getContent(), page.getTitle(), page.getWidth(), page.getHeight()];
    expect(seen).toEqual(['<p>Halo</p>&lt;b&gt;', 'Kue', 400, 300]);
    expect(page.clear().getContent()).toBe('');
  });

  it('makes a page of a file of the bundle', () => {
    const session = fakeSession();
    lendHtmlFiles(session, (name) => (name === 'sidebar' ? '<b>x</b>' : undefined));
    const service = new HtmlServiceStandIn(session);
    expect(service.createHtmlOutputFromFile('sidebar').getContent()).toBe('<b>x</b>');
    expect(service.createTemplateFromFile('sidebar.html').getRawContent()).toBe('<b>x</b>');
    expect(() => service.createHtmlOutputFromFile('none')).toThrow('No HTML file named none was found.');
  });

  it('takes four meta tags and no other', () => {
    const page = new HtmlServiceStandIn(fakeSession()).createHtmlOutput();
    expect(page.addMetaTag('viewport', 'width=device-width').metaTags).toEqual({
      viewport: 'width=device-width',
    });
    expect(() => page.addMetaTag('refresh', '1')).toThrow('is not allowed in this context');
  });
});

describe('the place of a printed value', () => {
  it.each<[string, Place]>([
    ['<p>', 'text'],
    ['<p title="a > b">Halo ', 'text'],
    ['<!-- x --><p class="a">', 'text'],
    ['<script>if (a <b) x()</script> ', 'text'],
    ['<a class="x" href="', 'attribute'],
    ["<a href='", 'attribute'],
    ['<button onclick="go(', 'handler'],
    ['<input ', 'tag'],
    ['<!-- ', 'comment'],
    ['<style>p { color: ', 'style'],
    ["<script>const a = 'b'; const c = ", 'script'],
    ['<script>const c = "', 'scriptString'],
    ["<script>// it's\nconst c = ", 'script'],
    ["<script>const a = 'it\\'s ", 'scriptString'],
  ])('after %s is %s', (written, place) => {
    expect(placeOnPage(written)).toBe(place);
  });
});

describe('[D] contextual escaping', () => {
  it.each<[Place, unknown, string]>([
    ['text', '<b>&"\'', '&lt;b&gt;&amp;&#34;&#39;'],
    ['attribute', '" onx="', '&#34; onx=&#34;'],
    ['script', 7, '7'],
    ['script', '</script>', "'\\x3c\\x2fscript>'".replace('>', '\\x3e')],
    ['scriptString', "a'b\n\u2028", 'a\\x27b\\x0a\\u2028'],
  ])('in a %s %p is %s', (place, value, printed) => {
    expect(escapeFor(place, value)).toBe(printed);
  });

  it.each<Place>(['style', 'handler', 'tag', 'comment'])('is refused in a %s: not known', (place) => {
    expect(() => escapeFor(place, 'x')).toThrow('not in the local Workspace');
  });
});
