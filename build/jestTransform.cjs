const { transformSync } = require('esbuild');

module.exports = {
  process(code, path) {
    const loader = path.endsWith('.ts') ? 'ts' : 'js';
    // The map beside the code, not in it: what is loaded for every test file is less than half as long.
    return transformSync(code, {
      loader,
      format: 'cjs',
      target: 'node20',
      sourcemap: 'external',
      sourcefile: path,
      // In a CommonJS module there is no import.meta: the file's own address stands in for it.
      define: { 'import.meta.url': 'importMetaUrl' },
      banner: "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;",
    });
  },
};
