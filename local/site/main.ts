import { claimFolder } from '../folderClaim';
import { closeThreads } from '../openWorkspace';
import { siteOptions } from './siteOptions';
import { type RunningSite, startSite } from './startSite';

async function main(): Promise<void> {
  const options = siteOptions(process.argv.slice(2), process.env);
  if ('wrong' in options) throw new Error(options.wrong);
  const { port, folder, fresh } = options;
  const giveBack = claimFolder(folder);
  process.once('exit', giveBack);
  const running = await startSite(port, { folder, fresh, now: Date.now });
  console.log(`Buka PO runs at ${running.address}`);
  console.log(
    `Left the buyer's form, right the seller's sheet. Its state is kept in ${folder}; stop with Ctrl+C.`,
  );
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
