import { HtmlServiceStandIn, htmlFiles } from '../../../../local/google/html/htmlService';
import { fakeSession } from '../fakeSession';

describe('[D] HtmlService', () => {
  it('makes a page of a text', () => {
    const page = new HtmlServiceStandIn(fakeSession())
      .createHtmlOutput('<p>Halo')
      .append('</p>')
      .setTitle('Kue');
    expect([page.getContent(), page.getTitle()]).toEqual(['<p>Halo</p>', 'Kue']);
  });

  it('makes a page of a file of the bundle', () => {
    const session = fakeSession();
    htmlFiles(session).set('sidebar', '<b>x</b>');
    const service = new HtmlServiceStandIn(session);
    expect(service.createHtmlOutputFromFile('sidebar').getContent()).toBe('<b>x</b>');
    expect(() => service.createHtmlOutputFromFile('none')).toThrow('No HTML file named none was found.');
  });
});
