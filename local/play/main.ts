import { closeThreads } from '../openWorkspace';
import { playCommand } from './playCommand';

process.exitCode = await playCommand(process.argv.slice(2), console).finally(closeThreads);
