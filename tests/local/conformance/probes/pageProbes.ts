import { type Probe, throws } from './probe';

const TEMPLATES = 'https://developers.google.com/apps-script/guides/html/templates';
const OUTPUT = 'https://developers.google.com/apps-script/reference/html/html-output';
const DIALOGS = 'https://developers.google.com/apps-script/guides/dialogs';
const AUTHORIZATION = 'https://developers.google.com/apps-script/reference/script/authorization-info';
const TEXT = 'https://developers.google.com/apps-script/reference/content/text-output';

/** A template with one variable, evaluated. */
function evaluated(text: string, data: unknown): string {
  const template = HtmlService.createTemplate(text);
  template.data = data;
  return template.evaluate().getContent();
}

/** What a browser would read from a client-side script's expression. */
function readInScript(expression: string): unknown {
  return new Function(`return ${expression}`)();
}

/** HtmlService and ContentService: pages, templates, texts. */
export const pageProbes: Probe[] = [
  {
    name: 'a printing scriptlet escapes markup, a force-printing one does not',
    source: `[D] ${TEMPLATES}#printing_scriptlets`,
    run: () => {
      const printed = evaluated('<p><?= data ?></p>', '<b>');
      return [printed.includes('<b>'), evaluated('<p><?!= data ?></p>', '<b>')];
    },
    expected: [false, '<p><b></p>'],
  },
  {
    name: 'a standard scriptlet runs around the page’s text',
    source: `[D] ${TEMPLATES}#standard_scriptlets`,
    run: () => evaluated('<? for (const each of data) { ?><i><?= each ?></i><? } ?>', ['a', 'b']),
    expected: '<i>a</i><i>b</i>',
  },
  {
    name: 'text printed in a client-side script is a literal with its quotes',
    source: '[F] widespread `JSON.parse(<?= JSON.stringify(x) ?>)`',
    run: () => {
      const page = evaluated('<script>const x = <?= data ?>;</script>', '{"a":"it\'s </script>"}');
      return readInScript(page.slice('<script>const x = '.length, -';</script>'.length));
    },
    expected: '{"a":"it\'s </script>"}',
  },
  {
    name: 'a page is built up text by text',
    source: `[D] ${OUTPUT}#appendaddedcontent`,
    run: () => HtmlService.createHtmlOutput('<p>').append('a').append('</p>').getContent(),
    expected: '<p>a</p>',
  },
  {
    name: 'untrusted text that is appended is escaped',
    source: `[D] ${OUTPUT}#appenduntrustedaddedcontent`,
    run: () => HtmlService.createHtmlOutput('').appendUntrusted('<b>').getContent(),
    expected: '&lt;b&gt;',
  },
  {
    name: 'a page knows four meta tags, no other',
    source: `[D] ${OUTPUT}#addmetatagname,-content`,
    run: () => {
      const page = HtmlService.createHtmlOutput('');
      const names = ['viewport', 'google-site-verification', 'refresh'];
      return names.map((name) => throws(() => page.addMetaTag(name, 'x')));
    },
    expected: ['no error', 'no error', 'throws'],
  },
  {
    name: 'a sidebar does not hold up the run that shows it, whatever width its page asks for',
    source: `[D] ${DIALOGS}#custom_sidebars`,
    run: () => {
      const page = HtmlService.createHtmlOutput('<p>Toko</p>').setTitle('Toko').setWidth(900);
      const began = Date.now();
      SpreadsheetApp.getUi().showSidebar(page);
      return Date.now() - began < 30_000;
    },
    expected: true,
  },
  {
    name: 'whoever has consented to all is asked for nothing more',
    source: `[D] ${AUTHORIZATION}#getauthorizationstatus`,
    run: () => String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus()),
    expected: 'NOT_REQUIRED',
  },
  {
    name: 'a text has the type that it is given, plain text at first',
    source: `[D] ${TEXT}#setmimetypemimetype`,
    run: () => {
      const text = ContentService.createTextOutput('{}');
      return [
        String(text.getMimeType()),
        String(text.setMimeType(ContentService.MimeType.JSON).getMimeType()),
      ];
    },
    expected: ['TEXT', 'JSON'],
  },
];
