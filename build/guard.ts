import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from './bundle/project';
import { readGoogleTypes } from './guard/readGoogleTypes';
import { signaturesJson } from './guard/signaturesJson';

/** `npm run guard`, after an update of @types/google-apps-script: rewrites the guard's signatures. */
function guard(): void {
  const { signatures, count, unread } = readGoogleTypes();
  writeFileSync(join(project.root, 'local/google/guard/signatures.json'), signaturesJson(signatures));
  console.log(`${count} signatures read, ${unread.length} not:`);
  for (const member of unread) console.log(`  ${member}`);
}

guard();
