import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { plain, type Reply } from '../reply';

const FOLDER = new URL('../../../build/local/site/', import.meta.url);

/** A script or stylesheet that `npm run build` made for browsers. */
export function asset(name: 'sheet.js' | 'sheet.css' | 'table.js' | 'desk.js' | 'web.js'): Reply {
  const type = name.endsWith('.css') ? 'text/css' : 'text/javascript';
  try {
    const body = readFileSync(fileURLToPath(new URL(name, FOLDER)));
    return { status: 200, type: `${type}; charset=utf-8`, body };
  } catch {
    return plain(404, `${name} belum dibuat: jalankan "npm run build".`);
  }
}
