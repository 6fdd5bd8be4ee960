import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openSite, type Site, type SiteStart } from './site';
import { siteServer } from './siteServer';

/** The port is another program's; the message says how to choose another. */
export class BusyPort extends Error {}

export interface RunningSite {
  readonly site: Site;
  readonly address: string;
  readonly server: Server;
}

/**
 * Takes the port first, then opens the shop: a second start on the same port touches nothing.
 * @throws BusyPort, DamagedState, or Error when the bundle is not built
 */
export async function startSite(port: number, start: SiteStart): Promise<RunningSite> {
  let site: Site | undefined;
  const server = siteServer(() => {
    if (!site) throw new Error('the shop is still being opened');
    return site;
  });
  await listen(server, port);
  try {
    site = openSite(start);
  } catch (error) {
    server.close();
    throw error;
  }
  const { port: taken } = server.address() as AddressInfo;
  return { site, server, address: `http://127.0.0.1:${taken}/` };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, port)));
    server.listen(port, '127.0.0.1', resolve);
  });
}

function listenError(error: NodeJS.ErrnoException, port: number): Error {
  const other = port < 65_535 ? port + 1 : port - 1;
  if (error.code === 'EADDRINUSE')
    return new BusyPort(`Port ${port} is in use by another program. Choose another: PORT=${other} npm start`);
  if (error.code === 'EACCES')
    return new BusyPort(`Port ${port} is not yours to use. Choose another: PORT=8081 npm start`);
  return error;
}
