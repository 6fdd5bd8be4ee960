import { buildAll } from './bundle/buildAll';
import { readableSize } from './bundle/sizeLimit';

/** `npm run build`. `--quiet` prints nothing when all is well. */
await buildAll().then(
  (bytes) => {
    if (!process.argv.includes('--quiet')) console.log(`build/gas/main.js: ${readableSize(bytes)}`);
  },
  (error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  },
);
