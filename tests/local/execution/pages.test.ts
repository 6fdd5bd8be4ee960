import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlOutput } from '../../../local/google/html/htmlOutput';
import { newState } from '../../../local/newState';
import { closeThreads, openWorkspace } from '../../../local/openWorkspace';
import type { Run } from '../../../local/run';
import { scriptFolder } from '../../support/scriptFolder';

const SCRIPT = `
var SHOP = 'Dapur <Melati>';
function include(name) { return HtmlService.createHtmlOutputFromFile(name).getContent(); }
function loud(text) { return text.toUpperCase(); }
function page() {
  const template = HtmlService.createTemplateFromFile('list');
  template.items = ['bolu', '<i>lapis</i>'];
  return template.evaluate().setTitle('Daftar');
}
function inline(text) {
  const template = HtmlService.createTemplate(text);
  template.data = '{"a":"</script>"}';
  return template.evaluate().getContent();
}
function code() { return HtmlService.createTemplate('<p><?= 1 ?></p>').getCode(); }
function missing() { HtmlService.createTemplate('<?= nobody ?>').evaluate(); }
function stray() { HtmlService.createTemplate('').render(); }
function text() {
  const output = ContentService.createTextOutput('{"a":').append('1}').setMimeType(ContentService.MimeType.JSON);
  return [output.getContent(), output.getMimeType() === ContentService.MimeType.JSON, output.getFileName()];
}
`;

function call(name: string, ...args: unknown[]): Run {
  const bundle = scriptFolder(SCRIPT);
  writeFileSync(join(bundle, 'style.html'), '<style>p{}</style>');
  writeFileSync(
    join(bundle, 'list.html'),
    '<?!= include("style"); ?><h1><?= SHOP ?></h1><? for (const item of items) { ?><p><?= loud(item) // all ?></p><? } ?>',
  );
  return openWorkspace({ state: newState({ start: 0, language: 'id' }), bundle }).call(name, args);
}

afterAll(closeThreads);

describe('[D] a template', () => {
  it('runs its scriptlets in the script’s world: functions, globals, its own variables, other files', () => {
    const page = call('page').result;
    expect(page).toBeInstanceOf(HtmlOutput);
    expect(page).toMatchObject({
      title: 'Daftar',
      content: '<style>p{}</style><h1>Dapur &lt;Melati&gt;</h1><p>BOLU</p><p>&lt;I&gt;LAPIS&lt;/I&gt;</p>',
    });
  });

  it('prints text in a client-side script as a literal that can hold no end of the script', () => {
    const page = String(call('inline', '<script>const d = JSON.parse(<?= data ?>)</script>').result);
    expect(page.match(/<\/script>/g)).toHaveLength(1);
    const literal = /parse\((.*)\)</.exec(page)?.[1];
    expect(new Function(`return ${literal}`)()).toBe('{"a":"</script>"}');
  });

  it('shows its code, and fails as the script fails', () => {
    expect(call('code').result).toContain('output.print( 1');
    expect(call('missing').error).toContain('nobody is not defined');
    expect(call('stray').error).toContain('not a function');
  });
});

describe('[D] ContentService', () => {
  it('makes a text with a type', () => {
    expect(call('text').result).toEqual(['{"a":1}', true, null]);
  });
});
