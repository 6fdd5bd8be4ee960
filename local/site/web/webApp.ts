import { TextOutput } from '../../google/content/textOutput';
import { callableFunctions } from '../../google/html/callableFunctions';
import { HtmlOutput } from '../../google/html/htmlOutput';
import type { Run } from '../../run';
import { pageDocument } from '../desk/pageDocument';
import { scriptText } from '../desk/scriptText';
import { type Html, html } from '../html';
import type { Reply } from '../reply';
import type { Site } from '../site';

/** [D] developers.google.com/apps-script/reference/content/mime-type */
const TYPES: Readonly<Record<string, string>> = {
  ATOM: 'application/atom+xml',
  CSV: 'text/csv',
  ICAL: 'text/calendar',
  JAVASCRIPT: 'application/javascript',
  JSON: 'application/json',
  RSS: 'application/rss+xml',
  TEXT: 'text/plain',
  VCARD: 'text/vcard',
  XML: 'text/xml',
};

/** GET /exec: a visit to the script's web app, `doGet` with the address's query. */
export function webApp(site: Site, query: URLSearchParams): Reply {
  const run = site.workspace.get(Object.fromEntries(query));
  const { result } = run;
  if (result instanceof TextOutput) return textReply(result);
  if (result instanceof HtmlOutput) return pageReply(site, result);
  return documentReply('Kesalahan', html`<p role="alert">${complaint(run)}</p>`);
}

/** [F] Google's words where there is nothing to show. */
function complaint(run: Run): string {
  if (run.error !== undefined) return run.error;
  if (run.result === undefined || run.result === null)
    return 'The script completed but did not return anything.';
  return 'The script completed but the returned value is not a supported return type.';
}

/** Sandboxed all the same: a text of the script's must not become a page of this site. */
function textReply({ content, mimeType, fileName }: TextOutput): Reply {
  const name = fileName === null ? '' : `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`;
  return {
    status: 200,
    type: `${TYPES[mimeType] ?? 'text/plain'}; charset=utf-8`,
    body: content,
    headers: { 'content-security-policy': 'sandbox', ...(name && { 'content-disposition': name }) },
  };
}

/** The page in a frame without an origin, as Google does it; around it whoever carries its calls. */
function pageReply(site: Site, { content, title, metaTags }: HtmlOutput): Reply {
  const document = pageDocument(content, callableFunctions(scriptText(site)));
  const metas = Object.entries(metaTags).map(
    ([name, value]) => html`<meta name="${name}" content="${value}">`,
  );
  return documentReply(
    title || 'Halaman toko',
    html`<iframe title="${title || 'Halaman toko'}" sandbox="allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads" srcdoc="${document}"></iframe>
<script src="/assets/web.js" defer></script>`,
    metas,
  );
}

function documentReply(title: string, body: Html, metas: readonly Html[] = []): Reply {
  const text = html`<!doctype html>
<html lang="id"><head><meta charset="utf-8"><title>${title}</title>${metas}
<style>html, body { height: 100%; margin: 0; } iframe { display: block; width: 100%; height: 100%; border: 0; } p { padding: 1rem; font: 16px system-ui, sans-serif; }</style>
</head><body>${body}</body></html>
`.text;
  return { status: 200, type: 'text/html; charset=utf-8', body: text };
}
