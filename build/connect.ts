import { writeScriptId } from './connect/claspFile';
import { CONNECTED, wrongIdWords } from './connect/connectWords';
import { readScriptId } from './connect/readScriptId';

/** `npm run connect -- SCRIPT_ID`: joins this folder to the script of somebody's Sheet. */
function connect(text: string | undefined): string {
  const read = readScriptId(text);
  if ('wrong' in read) throw new Error(wrongIdWords(read.wrong));
  writeScriptId(read.id);
  return CONNECTED;
}

try {
  console.log(connect(process.argv[2]));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
