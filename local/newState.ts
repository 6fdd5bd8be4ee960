import { newSheet } from './google/spreadsheet/newSheet';
import type { State } from './google/state';

export interface NewState {
  /** Epoch ms at which the world begins. */
  start: number;
  /** Language of the owner's account: decides the file's locale, zone and the words of the response tab. */
  language: 'id' | 'en';
  owner?: string;
  seed?: number;
  /** The manifest as pushed (appsscript.json). */
  manifest?: { timeZone: string; oauthScopes: string[] };
}

/** What a new file of that account gets from Google before anybody sets it. */
const NEW_FILE = {
  id: { locale: 'in_ID', zone: 'Asia/Jakarta', name: 'Spreadsheet tanpa judul' },
  en: { locale: 'en_US', zone: 'Etc/GMT', name: 'Untitled spreadsheet' },
} as const;

const SCOPES = [
  'spreadsheets.currentonly',
  'forms',
  'script.scriptapp',
  'script.container.ui',
  'script.send_mail',
];

/** The manifest of appsscript.json, for tests that do not read the file. */
const DEFAULT_MANIFEST = {
  timeZone: 'Asia/Jakarta',
  oauthScopes: SCOPES.map((scope) => `https://www.googleapis.com/auth/${scope}`),
};

/** An account with one empty spreadsheet, our script bound to it, and nothing done yet. */
export function newState({
  start,
  language,
  owner = 'penjual@contoh.id',
  seed = 1,
  manifest,
}: NewState): State {
  const file = NEW_FILE[language];
  return {
    version: 1,
    clock: start,
    seed,
    nextId: 0,
    owner,
    manifest: structuredClone(manifest ?? DEFAULT_MANIFEST),
    spreadsheet: { id: 'spreadsheet-0', ...file, sheets: [newSheet(0, 'Sheet1')], activeSheetId: 0 },
    forms: [],
    triggers: [],
    properties: { script: {}, document: {}, user: {} },
    cache: {},
    outbox: [],
    executions: [],
    usage: {},
  };
}
