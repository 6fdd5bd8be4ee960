import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** Numbers are read here and never printed: what only prints them is left out, and says so if it is called after all. */
const NOT_PRINTED = `
  const refuse = () => { throw new Error('phone numbers are only read'); };
  export { refuse as default, refuse as chooseFormatForNumber };
`;

/**
 * libphonenumber-js is shipped twice, for browsers of 2014 and for newer ones; its main entry leads to the former, which
 * is 10 kB larger for what ES2020 has by itself. Fails loudly where a newer package has no such folder.
 */
export const modernPhones: Plugin = {
  name: 'modernPhones',
  setup(build) {
    build.onLoad({ filter: /libphonenumber-js[\\/]es6[\\/]format\.js$/ }, () => ({
      contents: NOT_PRINTED,
      loader: 'js',
    }));
    build.onLoad({ filter: /libphonenumber-js[\\/]es6[\\/].*\.js$/ }, async ({ path }) => {
      const modern = path.replace(/([\\/])es6([\\/])/, '$1es6-modern$2');
      return { contents: await readFile(modern, 'utf8'), loader: 'js' };
    });
  },
};
