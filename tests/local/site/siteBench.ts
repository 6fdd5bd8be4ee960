import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { project } from '../../../build/bundle/project';
import { type RunningSite, startSite } from '../../../local/site/startSite';
import { tinyShop } from '../../support/tinyShop';

/** 1 August 2026, 12.00 WIB. */
export const NOON = Date.UTC(2026, 7, 1, 5);

/** A folder, a clock in one's hand, and the sites that were started over them. */
export class SiteBench {
  readonly folder = mkdtempSync(join(tmpdir(), 'buka-po-site-'));
  now = NOON;
  private readonly running: RunningSite[] = [];

  /** A site over the tiny script, on a free port. */
  async open(
    more: { port?: number; fresh?: boolean; empty?: boolean; bundle?: string; scenario?: string } = {},
  ): Promise<RunningSite> {
    const { port = 0, ...start } = more;
    const site = await startSite(port, {
      folder: this.folder,
      now: () => this.now,
      bundle: tinyShop(),
      // Ours keeps nothing; `npm start` itself, with fresh worlds, is played by the tests of siteProcess.ts.
      world: start.bundle === project.gas ? 'kept' : 'fresh',
      ...start,
    });
    this.running.push(site);
    return site;
  }

  close(): void {
    for (const { server } of this.running) {
      server.close();
      server.closeAllConnections();
    }
    rmSync(this.folder, { recursive: true });
  }
}

export async function get({ address }: RunningSite, path = '/'): Promise<string> {
  return (await fetch(new URL(path, address))).text();
}

/** Sends a form as a browser does, and follows to the page that it leads to. */
export async function post(
  { address }: RunningSite,
  path: string,
  fields: Record<string, string>,
): Promise<string> {
  return (await fetch(new URL(path, address), { method: 'POST', body: new URLSearchParams(fields) })).text();
}

/** Name of a question's field on the buyer's page. */
export function field({ site }: RunningSite, title: string): string {
  return `entry.${site.workspace.state.forms[0]?.items.find((item) => item.title === title)?.id}`;
}
