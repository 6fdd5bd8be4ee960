declare module 'gas-local' {
  /** Loads every file that `filter` keeps into one context, as Apps Script does, and returns the context. */
  function require(
    folder: string,
    globalObject: object,
    options?: { filter?: (file: string) => boolean },
  ): Record<string, unknown>;
  const gas: { require: typeof require; globalMockDefault: object };
  export default gas;
}
