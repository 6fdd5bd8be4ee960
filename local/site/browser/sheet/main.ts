import { openSheetPage } from './sheetPage';

void openSheetPage('grid');
