import { type Picture, shownNumber, textOption } from './picture';

type Language = 'id' | 'en';

const KINDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  id: { COLUMN: 'Diagram kolom', BAR: 'Diagram batang', PIE: 'Diagram lingkaran', LINE: 'Diagram garis' },
  en: { COLUMN: 'Column chart', BAR: 'Bar chart', PIE: 'Pie chart', LINE: 'Line chart' },
};

const NOT_DRAWN: Readonly<Record<Language, string>> = {
  id: 'Diagram jenis ini tidak digambar di sini:',
  en: 'This kind of chart is not drawn here:',
};

/** Can charts of this type be drawn? */
export function isKnownKind(type: string): boolean {
  return Object.hasOwn(KINDS.id, type);
}

/** What a screen reader calls the chart. */
export function chartTitle(picture: Picture): string {
  return textOption(picture, 'title') ?? KINDS[languageOf(picture)][picture.type] ?? picture.type;
}

/** The same numbers in words: `Diagram kolom. Terjual: Nastar 40, Bolu 5.` */
export function chartDescription(picture: Picture): string {
  const { data, type } = picture;
  const drawn = type === 'PIE' ? data.series.slice(0, 1) : data.series;
  const series = drawn.map(({ name, values, format }) => {
    const said = values.flatMap((value, i) =>
      value === null ? [] : [`${data.labels[i]} ${shownNumber(picture, value, format)}`],
    );
    return `${name === '' ? '' : `${name}: `}${said.join(', ')}.`;
  });
  return [`${KINDS[languageOf(picture)][type] ?? type}.`, ...series].join(' ');
}

/** What stands in place of a chart that would be wrong. */
export function notDrawn(picture: Picture, what: string): string {
  return `${NOT_DRAWN[languageOf(picture)]} ${what}`;
}

function languageOf({ locale }: Pick<Picture, 'locale'>): Language {
  return locale.startsWith('in') ? 'id' : 'en';
}
