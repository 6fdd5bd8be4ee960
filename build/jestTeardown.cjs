const { rmSync } = require('node:fs');

/** What build/jestSetup has laid out for one run. */
module.exports = () => rmSync(process.env.BUKA_PO_WORLDS, { recursive: true, force: true });
