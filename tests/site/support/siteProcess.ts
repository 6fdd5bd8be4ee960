import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { project } from '../../../build/bundle/project';

/** Says so when the site's own process turns to another machine; pipes of its own tools have a path. */
const SENTRY = `
import { Socket } from 'node:net';
const connect = Socket.prototype.connect;
Socket.prototype.connect = function (...args) {
  const [to] = [args[0]].flat();
  const near = to?.path || /^(127\\.0\\.0\\.1|localhost)$/.test(to?.host);
  if (!near) console.error('left the machine: ' + JSON.stringify(args));
  return connect.apply(this, args);
};`;

export interface StartedSite {
  readonly address: string;
  /** All that it has printed to stdout. */
  readonly said: () => string;
  /** All that it has complained of. */
  readonly complained: () => string;
  /** Ends it at once, as a power cut does: nothing is asked, nothing is saved. */
  readonly kill: () => Promise<void>;
}

/** A folder of state, and the sites started over it as processes of their own. */
export class SiteProcesses {
  readonly folder = mkdtempSync(join(tmpdir(), 'buka-po-shop-'));
  private readonly running: ChildProcess[] = [];

  /**
   * What `npm start` starts, on a free port. Resolves when it has printed its address. A folder belongs to one
   * site: one that still runs over it is ended first.
   */
  async start(...args: string[]): Promise<StartedSite> {
    await Promise.all(this.running.splice(0).map(killed));
    const sentry = `data:text/javascript,${encodeURIComponent(SENTRY)}`;
    // Not by way of npm and tsx: a kill must hit the site itself.
    const all = ['--import', sentry, '--import', 'tsx', 'local/site/main.ts', ...args];
    const env = { ...process.env, PORT: '0', STATE_DIR: this.folder };
    const site = spawn(process.execPath, all, { cwd: project.root, env });
    this.running.push(site);
    return announced(site);
  }

  async close(): Promise<void> {
    await Promise.all(this.running.map(killed));
    rmSync(this.folder, { recursive: true });
  }
}

function announced(site: ChildProcess): Promise<StartedSite> {
  let said = '';
  let complained = '';
  site.stderr?.on('data', (text) => {
    complained += text;
  });
  return new Promise((resolve, reject) => {
    site.stdout?.on('data', (text) => {
      said += text;
      const [address] = /http:\S+/.exec(said) ?? [];
      const started = { said: () => said, complained: () => complained, kill: () => killed(site) };
      if (address) resolve({ address, ...started });
    });
    site.on('exit', () => reject(new Error(`the site ended: ${complained}`)));
  });
}

function killed(site: ChildProcess): Promise<void> {
  if (site.exitCode !== null || site.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    site.once('exit', () => resolve());
    site.kill('SIGKILL');
  });
}
