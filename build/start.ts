import { buildAll } from './bundle/buildAll';

/** `npm start`: builds what has changed, then opens the local site, in one process. */
await buildAll().then(
  () => import('../local/site/main'),
  (error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  },
);
