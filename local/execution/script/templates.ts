import { TemplateOutput } from '../../google/html/templateOutput';

type Remote = Record<string, (...args: unknown[]) => unknown>;

/**
 * `HtmlTemplate.evaluate()` in the script's own world: its scriptlets see the script's functions and globals, and
 * what the script has put on the template as variables. [D] …/guides/html/templates. It costs two local calls,
 * one for the code and one for the page.
 */
export function evaluateTemplate(this: object): unknown {
  const code = (this as Remote).getCode?.();
  const variables = Object.entries(this);
  const names = variables.map(([name]) => name);
  const output = new TemplateOutput();
  const run = new Function('output', ...names, String(code)) as (...args: unknown[]) => void;
  run(output, ...variables.map(([, value]) => value));
  return (globalThis as unknown as { HtmlService: Remote }).HtmlService.createHtmlOutput?.(output.content);
}
