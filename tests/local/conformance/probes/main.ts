import { formProbes } from './formProbes';
import { markProbes } from './markProbes';
import { pageProbes } from './pageProbes';
import { type Desk, errorOf, type Probe } from './probe';
import { ruleProbes } from './ruleProbes';
import { serviceProbes } from './serviceProbes';
import { sheetProbes } from './sheetProbes';

export interface Finding {
  name: string;
  source: string;
  expected: unknown;
  found: unknown;
}

const PROBES: Probe[] = [
  ...sheetProbes,
  ...markProbes,
  ...ruleProbes,
  ...formProbes,
  ...pageProbes,
  ...serviceProbes,
];

/**
 * Runs every probe and prints one JSON: in the local Workspace by the test beside this folder, on Google
 * from the editor's Run button. The two outputs can be compared line by line.
 */
export function conformance(): string {
  const spreadsheet = SpreadsheetApp.getActive();
  spreadsheet.setSpreadsheetLocale('in_ID');
  spreadsheet.setSpreadsheetTimeZone('Asia/Jakarta');
  const findings = PROBES.map((probe) => examine(probe, spreadsheet));
  const report = JSON.stringify(findings, null, 1);
  console.log(report);
  return report;
}

function examine(probe: Probe, spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Finding {
  const sheet = spreadsheet.insertSheet(`probe ${PROBES.indexOf(probe) + 1}`);
  const desk: Desk = { spreadsheet, sheet, form: () => FormApp.create('conformance probe', true) };
  let found: unknown;
  const error = errorOf(() => {
    found = probe.run(desk);
  });
  spreadsheet.deleteSheet(sheet);
  const outcome = error === 'no error' ? found : `threw: ${error}`;
  return { name: probe.name, source: probe.source, expected: probe.expected, found: outcome };
}
