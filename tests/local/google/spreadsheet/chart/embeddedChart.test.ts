import type { Range } from '../../../../../local/google/spreadsheet/range';
import { EnumValue } from '../../../../../local/google/standIn';
import { besides, openBook } from '../openBook';

const BAR = new EnumValue('Charts.ChartType', 'BAR');

function sold() {
  const book = openBook();
  const range = book.sheet.getRange('A1:B4');
  range.setValues([['Produk', 'Terjual'], ['Nastar', 40], ['Kastengel', 25], ['Bolu', 5]]); // biome-ignore format: a table
  const chart = book.sheet.newChart().asColumnChart().setTitle('Terlaris').addRange(range);
  return { ...book, range, builder: chart.setPosition(6, 1, 10, 20) };
}

describe('a chart', () => {
  it('[D] is not on the tab, and has no id, before it is inserted', () => {
    const { sheet, builder } = sold();
    const chart = builder.build();
    expect([chart.getChartId(), sheet.getCharts().length]).toEqual([null, 0]);
    sheet.insertChart(chart);
    const [inserted] = sheet.getCharts();
    expect(typeof inserted?.getChartId()).toBe('number');
    expect(chart.getChartId()).toBeNull();
  });

  it('[D] tells what it was built from', () => {
    const { sheet, builder } = sold();
    sheet.insertChart(builder.setNumHeaders(1).setXAxisTitle('Kue').build());
    const [chart] = sheet.getCharts();
    const at = chart?.getContainerInfo();
    expect([at?.getAnchorRow(), at?.getAnchorColumn(), at?.getOffsetX(), at?.getOffsetY()]).toEqual([6, 1, 10, 20]); // biome-ignore format: one place
    expect(chart?.getRanges().map((each) => (each as Range).getA1Notation())).toEqual(['A1:B4']);
    expect(chart?.getNumHeaders()).toBe(1);
    const options = chart?.getOptions();
    expect([options?.get('title'), options?.get('hAxis.title'), options?.get('vAxis.title')]).toEqual([
      'Terlaris',
      'Kue',
      null,
    ]);
  });

  it('[D] defaults: headers found out, columns merged, hidden rows ignored', () => {
    const { builder } = sold();
    const chart = builder.build();
    expect([
      chart.getNumHeaders(),
      chart.getMergeStrategy().name,
      chart.getHiddenDimensionStrategy().name,
      chart.getTransposeRowsAndColumns(),
    ]).toEqual([-1, 'MERGE_COLUMNS', 'IGNORE_ROWS', false]);
  });

  it('[D] changes by updateChart alone', () => {
    const { sheet, builder } = sold();
    sheet.insertChart(builder.build());
    const inserted = sheet.getCharts()[0];
    const changed = inserted?.modify().setChartType(BAR).setOption('legend.position', 'none').build();
    if (!inserted || !changed) throw new Error('no chart');
    expect(sheet.getCharts()[0]?.getOptions().get('legend.position')).toBeNull();
    sheet.updateChart(changed);
    expect(sheet.getCharts().map((each) => [each.getChartId(), each.state.type])).toEqual([
      [inserted.getChartId(), 'BAR'],
    ]);
    sheet.removeChart(changed);
    expect(sheet.getCharts()).toEqual([]);
    expect(() => sheet.removeChart(changed)).toThrow('not on this sheet');
  });

  it('[D] a range is added once, and can be taken away', () => {
    const { builder, range, sheet } = sold();
    builder.addRange(range).addRange(sheet.getRange('D1:D4'));
    expect(builder.getRanges()).toHaveLength(2);
    expect(builder.removeRange(range).getRanges()).toHaveLength(1);
    expect(builder.clearRanges().getRanges()).toEqual([]);
  });

  it('a nested option leaves its neighbours alone', () => {
    const { builder } = sold();
    const options = builder
      .setOption('vAxis', { title: 'Unit', format: '#,##0' })
      .setOption('vAxis.title', 'Buah')
      .setOption('series.0.color', '#123456')
      .build()
      .getOptions();
    expect([options.get('vAxis.format'), options.get('vAxis.title'), options.get('series.0.color')]).toEqual([
      '#,##0',
      'Buah',
      '#123456',
    ]);
  });

  it('what Google makes of it is not known: a loud stop', () => {
    const { sheet, range, builder } = sold();
    expect(() => sheet.newChart().addRange(range).setPosition(1, 1, 0, 0).build()).toThrow('without a type');
    expect(() => sheet.newChart().asPieChart().setPosition(1, 1, 0, 0).build()).toThrow('without a range');
    expect(() => sheet.newChart().asPieChart().addRange(range).build()).toThrow('without a position');
    expect(() => builder.setOption('title', range)).toThrow('not in the local Workspace');
  });

  it('[I] follows its cells, its data too', () => {
    const { app, sheet, builder, session } = sold();
    sheet.insertChart(builder.build());
    sheet.insertRowBefore(3).insertColumnBefore(1);
    app.flush();
    const [chart] = session.state.spreadsheet.sheets[0]?.charts ?? [];
    expect([chart?.ranges[0]?.range, chart?.at.row, chart?.at.column]).toEqual(['B1:C5', 7, 2]);
  });

  it('[D] other runs see it after the flush', () => {
    const book = sold();
    book.sheet.insertChart(book.builder.build());
    expect(besides(book).sheet.getCharts()).toHaveLength(0);
    book.app.flush();
    expect(besides(book).sheet.getCharts()).toHaveLength(1);
  });

  it('of a copied tab looks at the copy', () => {
    const { app, sheet, builder } = sold();
    sheet.insertChart(builder.build());
    app.flush();
    const copy = app.getActive().insertSheet('Salinan', { template: sheet });
    const [one, other] = [sheet.getCharts()[0]?.state, copy.getCharts()[0]?.state];
    expect(other?.ranges).toEqual([{ sheetId: copy.getSheetId(), range: 'A1:B4' }]);
    expect(other?.id).not.toBe(one?.id);
  });
});
