import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import { LocaleType, LogLevel, mergeLocales, type Plugin, type PluginCtor, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreWords from '@univerjs/preset-sheets-core/locales/id-ID';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationWords from '@univerjs/preset-sheets-data-validation/locales/id-ID';

/** The grid and its outside face. */
export interface Grid {
  readonly univer: Univer;
  readonly api: FUniver;
}

/** Starts the grid in the element with this id: no toolbar, since looks are the script's business. */
export function openUniver(container: string): Grid {
  const univer = new Univer({
    locale: LocaleType.ID_ID,
    locales: { [LocaleType.ID_ID]: mergeLocales(coreWords, validationWords) },
    logLevel: LogLevel.ERROR,
  });
  const core = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    formulaBar: true,
    // The slider's parts have roles that no screen reader knows; the browser zooms too. The sums of what is
    // selected would be untrue: the grid holds texts.
    footer: { addSheetButtonConfig: { show: false }, menus: false, statisticBar: false, zoomSlider: false },
    sheets: {
      disableForceStringMark: true,
      disableForceStringAlert: true,
      clipboardConfig: { hidePasteOptions: true },
    },
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
    menu: hidden(NOT_OURS),
  });
  const validation = UniverSheetsDataValidationPreset({
    showEditOnDropdown: false,
    showSearchOnDropdown: false,
  });
  for (const each of [...core.plugins, ...validation.plugins]) register(univer, each);
  return { univer, api: FUniver.newAPI(univer) };
}

type Registered = ReturnType<typeof UniverSheetsCorePreset>['plugins'][number];

function register(univer: Univer, each: Registered): void {
  if (Array.isArray(each)) univer.registerPlugin(each[0] as PluginCtor<Plugin>, each[1] as never);
  else univer.registerPlugin(each);
}

/** Entries of the context menu whose doings the server does not keep. */
const NOT_OURS = [
  'sheet.menu.copy-special',
  'sheet.menu.paste-special',
  'sheet.command.clear-selection-format',
  'sheet.command.clear-selection-all',
  'sheet.contextMenu.text-to-number',
  'sheet.contextMenu.permission',
  'sheet.menu.sheet-frozen',
  'sheet.column-header-menu.sheet-frozen',
  'sheet.row-header-menu.sheet-frozen',
  'sheet.command.insert-range-move-right-confirm',
  'sheet.command.insert-range-move-down-confirm',
  'sheet.command.delete-range-move-left-confirm',
  'sheet.command.delete-range-move-up-confirm',
  'sheet.menu.data-validation',
  'sheet.command.hide-col-confirm',
  'sheet.command.hide-row-confirm',
  'sheet.command.set-row-height',
  'sheet.command.set-row-is-auto-height',
  'sheet.command.set-worksheet-col-width',
  'sheet.command.set-col-auto-width',
  'sheet.command.remove-sheet-confirm',
  'sheet.command.copy-sheet',
  'sheet.command.set-tab-color',
  'sheet.command.set-worksheet-hidden',
  'ui-sheet.command.show-menu-list',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
];

function hidden(ids: readonly string[]): Record<string, { hidden: true }> {
  return Object.fromEntries(ids.map((id) => [id, { hidden: true }]));
}
