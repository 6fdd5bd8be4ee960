import { claimFolder } from '../folderClaim';
import { closeThreads } from '../openWorkspace';
import { siteOptions } from './siteOptions';
import { type RunningSite, startSite } from './startSite';

async function main(): Promise<void> {
  const options = siteOptions(process.argv.slice(2), process.env);
  if ('wrong' in options) throw new Error(options.wrong);
  const { port, ...start } = options;
  const giveBack = claimFolder(start.folder);
  process.once('exit', giveBack);
  const running = await startSite(port, { ...start, now: Date.now });
  if (start.scenario !== undefined) console.log(running.site.notice);
  console.log(`Buka PO runs at ${running.address} (first page after ${await firstPage(running)} s)`);
  console.log(
    `Left the buyer's form, right the seller's sheet. Its state is kept in ${start.folder}; stop with Ctrl+C.`,
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop(running));
}

/** Asks for the first page, as a person is about to; returns the seconds since this process began. */
async function firstPage({ address }: RunningSite): Promise<string> {
  await (await fetch(address)).text();
  return (performance.now() / 1000).toFixed(1);
}

/** Everything acknowledged is on the disk already: stopping has nothing to save. */
function stop({ server }: RunningSite): void {
  server.close();
  server.closeAllConnections();
  void closeThreads();
}

await main().catch(async (error: Error) => {
  console.error(error.message);
  await closeThreads();
  process.exitCode = 1;
});
