import { InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { BookStore } from './bookStore';
import type { Grid } from './openUniver';

/** A cell with a note has a small corner, as on Google. */
export function markNotes({ univer }: Grid, store: BookStore): void {
  const interceptors = univer.__getInjector().get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'notes',
    priority: 1,
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { subUnitId, row, col }, next) => {
      const { note } = store.cell(Number(subUnitId), row + 1, col + 1);
      return next(note === undefined ? cell : { ...cell, markers: { ...cell?.markers, tr: MARK } });
    },
  });
}

const MARK = { color: '#212121', size: 6 };
