import { SheetPage } from './sheetPage';

void new SheetPage('grid').open();
