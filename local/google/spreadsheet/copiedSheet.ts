import type { SheetState } from './spreadsheetState';

/**
 * A tab made after a template. [D] Sheet.copyTo, [U] in part: form, protections and names stay with the template;
 * charts of the tab's own cells look at the copy.
 */
export function copiedSheet(
  template: SheetState,
  { id, name }: Pick<SheetState, 'id' | 'name'>,
  freshId: () => number,
): SheetState {
  const { formId: _form, formColumns: _columns, namedRanges: _names, ...copied } = structuredClone(template);
  const own = (sheetId: number) => (sheetId === template.id ? id : sheetId);
  const sheet: SheetState = { ...copied, id, name, protections: [] };
  sheet.metadata = sheet.metadata.map((mark) => ({ ...mark, id: freshId() }));
  if (sheet.bandings) sheet.bandings = sheet.bandings.map((banding) => ({ ...banding, id: freshId() }));
  if (sheet.charts) {
    sheet.charts = sheet.charts.map((chart) => ({
      ...chart,
      id: freshId(),
      ranges: chart.ranges.map((source) => ({ ...source, sheetId: own(source.sheetId) })),
    }));
  }
  return sheet;
}
