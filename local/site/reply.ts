import { BEHIND_STYLE } from './behind/behindStyle';
import { DESK_STYLE } from './desk/deskStyle';
import { type Html, html } from './html';
import { STYLE } from './style';

/** What the site sends back. */
export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

export function page(title: string, content: Html, status = 200): Reply {
  const body = html`<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Buka PO</title>
<link rel="stylesheet" href="/style.css">
</head>
<body>${content}</body>
</html>
`;
  return { status, type: 'text/html; charset=utf-8', body: body.text };
}

/** After an act the browser is sent to a page of its own, so that reloading it repeats nothing. */
export function seeOther(location: string): Reply {
  return { status: 303, type: 'text/plain; charset=utf-8', body: '', headers: { location } };
}

export function plain(status: number, text: string): Reply {
  return { status, type: 'text/plain; charset=utf-8', body: `${text}\n` };
}

export function json(value: unknown, status = 200): Reply {
  return { status, type: 'application/json; charset=utf-8', body: `${JSON.stringify(value)}\n` };
}

/** What was sent as JSON; undefined when it is none. */
export function sentJson(input: URLSearchParams): unknown {
  try {
    return JSON.parse(input.get('json') ?? '');
  } catch {
    return undefined;
  }
}

export function stylesheet(): Reply {
  // A layer of its own: whatever a page or a library says of its own elements goes before it.
  const body = `@layer site {${STYLE}${BEHIND_STYLE}${DESK_STYLE}}\n`;
  return { status: 200, type: 'text/css; charset=utf-8', body };
}
