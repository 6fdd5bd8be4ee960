import { createServer, type IncomingMessage, type Server } from 'node:http';
import { plain, type Reply } from './reply';
import { ROUTES } from './routes';
import { catchUp, type Site, save } from './site';

const MOST_BYTES = 1_000_000;
const LOOPBACK = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

/** Serves a site to this machine only. Every act is saved before it is answered. */
export function siteServer(site: () => Site): Server {
  return createServer(async (request, response) => {
    const reply = await answer(site, request).catch(failure);
    response.writeHead(reply.status, {
      'content-type': reply.type,
      'cache-control': 'no-store',
      ...reply.headers,
    });
    response.end(request.method === 'HEAD' ? '' : reply.body);
  });
}

async function answer(site: () => Site, request: IncomingMessage): Promise<Reply> {
  if (!isOwnHost(request)) return plain(403, 'Situs ini hanya untuk komputer ini sendiri.');
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const route = ROUTES[`${method} ${url.pathname}`];
  if (!route) return plain(404, `Halaman ini tidak ada: ${url.pathname}`);
  const input = method === 'POST' ? await sentInput(request) : url.searchParams;
  return actAndSave(site(), method === 'POST', () => route(site(), input));
}

async function actAndSave(site: Site, isAct: boolean, act: () => Reply | Promise<Reply>): Promise<Reply> {
  catchUp(site);
  try {
    return await act();
  } finally {
    if (isAct || site.workspace.state.executions.length !== site.saved) save(site);
  }
}

/** Another site's page must not act here through the visitor's browser, under whatever name it reached us. */
function isOwnHost({ headers }: IncomingMessage): boolean {
  if (!LOOPBACK.test(headers.host ?? '')) return false;
  return headers.origin === undefined || headers.origin === `http://${headers.host}`;
}

/** A form's fields, or JSON under the one name `json`. */
async function sentInput(request: IncomingMessage): Promise<URLSearchParams> {
  const body = await bodyOf(request);
  const isJson = request.headers['content-type']?.startsWith('application/json') === true;
  return new URLSearchParams(isJson ? { json: body } : body);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > MOST_BYTES) throw new Error('kiriman terlalu besar');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function failure(error: unknown): Reply {
  console.error(error);
  return plain(500, `Permintaan ini gagal: ${(error as Error).message}`);
}
