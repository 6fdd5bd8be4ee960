// The room for the young (--max-semi-space-size in package.json) is for the test processes. Thirty threads with as much
// each fill all the mappings that a process may have, and none can start any more: threads keep Node's own measure.
require('node:v8').setFlagsFromString('--max-semi-space-size=0');
