import type { WrongId } from './readScriptId';

const WHERE_ID =
  'Buka Sheet > Ekstensi > Apps Script > Setelan Project (roda gigi) > ID skrip > Salin, lalu: npm run connect -- ID';
const WHERE_EN =
  'Open the Sheet > Extensions > Apps Script > Project Settings (gear) > Script ID > Copy, then: npm run connect -- ID';

const WRONG: Record<WrongId, [indonesian: string, english: string]> = {
  nothing: ['ID skrip belum diberikan.', 'No Script ID was given.'],
  placeholder: [
    'Proyek ini belum tersambung ke skrip Anda.',
    'This project is not yet connected to your script.',
  ],
  sheet: [
    'Itu ID atau alamat Google Sheet (atau berkas Drive lain), bukan ID skrip.',
    'That is the ID or address of a Google Sheet (or another Drive file), not of its script.',
  ],
  form: ['Itu alamat Google Form, bukan ID skrip.', 'That is the address of a Google Form, not a Script ID.'],
  deployment: [
    'Itu ID deployment (alamat aplikasi web), bukan ID skrip.',
    'That is the ID of a deployment (the web app’s address), not the Script ID.',
  ],
  shape: [
    'Itu bukan ID skrip: bentuknya 57 huruf dan angka, dimulai dengan 1.',
    'That is no Script ID: it has 57 letters and digits and begins with 1.',
  ],
};

/** What went wrong and where the right thing is found, in both languages. */
export function wrongIdWords(wrong: WrongId): string {
  const [indonesian, english] = WRONG[wrong];
  return `${indonesian}\n${WHERE_ID}\n\n${english}\n${WHERE_EN}`;
}

export const CONNECTED = [
  'Tersambung. Berikutnya: npx clasp login, lalu npm run push.',
  'Connected. Next: npx clasp login, then npm run push.',
].join('\n');

export const NOT_LOGGED_IN = [
  'Belum masuk ke akun Google. Jalankan: npx clasp login',
  'Nyalakan juga Apps Script API sekali saja: https://script.google.com/home/usersettings',
  '',
  'Not logged in to Google. Run: npx clasp login',
  'Also switch on the Apps Script API, once: https://script.google.com/home/usersettings',
].join('\n');

export const UNREADABLE_CLASP = [
  '.clasp.json tidak ada atau rusak. Pulihkan dengan: git checkout .clasp.json',
  '.clasp.json is missing or damaged. Restore it with: git checkout .clasp.json',
].join('\n');
