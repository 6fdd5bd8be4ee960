import { claimFolder } from '../folderClaim';
import { closeThreads } from '../openWorkspace';
import { openingLines } from './openingLines';
import { siteOptions } from './siteOptions';
import { type RunningSite, startSite } from './startSite';

async function main(): Promise<void> {
  const options = siteOptions(process.argv.slice(2), process.env);
  if ('wrong' in options) throw new Error(options.wrong);
  const { port, ...start } = options;
  const giveBack = claimFolder(start.folder);
  process.once('exit', giveBack);
  const running = await startSite(port, { ...start, now: Date.now });
  for (const line of await openingLines(running, start.folder)) console.log(line);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop(running));
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
