// TypeScript reaches Jest through esbuild; types are tsc's business, not the tests'.
module.exports = {
  rootDir: '..',
  roots: ['<rootDir>/tests'],
  testEnvironment: 'node',
  testMatch: ['**/*.test.ts'],
  // Asked for by build/check.ts alone: who names a file plays it.
  testPathIgnorePatterns: process.env.BUKA_PO_SHORT === 'yes' ? require('./jestLongOnly.cjs') : [],
  transform: { '\\.(ts|mjs)$': '<rootDir>/build/jestTransform.cjs' },
  // hucre ships ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!hucre/)'],
  moduleFileExtensions: ['ts', 'mjs', 'cjs', 'js', 'json'],
  globalSetup: '<rootDir>/build/jestSetup.cjs',
  globalTeardown: '<rootDir>/build/jestTeardown.cjs',
  setupFiles: ['<rootDir>/build/jestThreads.cjs'],
  // numfmt 4.0.1 promises `require` a file that it does not ship.
  moduleNameMapper: { '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.js' },
  testTimeout: 120000,
  // As many as the cores: where more want to run, each word between a run's thread and the server costs four times as much.
  maxWorkers: 2,
  // What runs leave behind is given back late by a process that lives long; most of it dies young, so there is much
  // room for the young (--max-semi-space-size in package.json, a third less CPU).
  workerIdleMemoryLimit: '1GB',
  testSequencer: '<rootDir>/build/jestSequencer.cjs',
};
