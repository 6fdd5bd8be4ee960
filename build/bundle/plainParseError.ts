import type { Plugin } from 'esbuild';

const PLAIN = `export default class ParseError extends Error {
  constructor(code) {
    super(code);
    this.name = 'ParseError';
  }
}`;

/**
 * libphonenumber-js ships its one error class as a browser of 2014 needs it: 2.8 kB around what Google's runtime has
 * by itself. Fails loudly where a newer package has no such file.
 */
export const plainParseError: Plugin = {
  name: 'plainParseError',
  setup(build) {
    let met = false;
    build.onLoad({ filter: /libphonenumber-js[\\/]es6[\\/]ParseError\.js$/ }, () => {
      met = true;
      return { contents: PLAIN, loader: 'js' };
    });
    build.onEnd(({ outputFiles }) => {
      const carries = outputFiles?.some(({ text }) => text.includes('INVALID_COUNTRY')) ?? false;
      return carries && !met ? { errors: [{ text: 'libphonenumber-js has no ParseError.js any more' }] } : {};
    });
  },
};
