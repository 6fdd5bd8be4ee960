import { zoneOffset } from '../../zoneOffset';
import { NotInLocalWorkspace } from '../errors';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** The moment on the zone's wall clock, to be read with the UTC getters; `offset` in ms. */
interface Wall {
  date: Date;
  offset: number;
}

type Letter = (wall: Wall, width: number) => string;

const padded = (value: number, width: number): string => String(value).padStart(width, '0');
const named = (name: string, width: number): string => (width > 3 ? name : name.slice(0, 3));

/** Java's SimpleDateFormat, letter by letter, with its English names. */
const LETTERS: Record<string, Letter> = {
  y: ({ date }, width) =>
    width === 2 ? padded(date.getUTCFullYear() % 100, 2) : padded(date.getUTCFullYear(), width),
  M: ({ date }, width) => {
    const month = date.getUTCMonth();
    return width > 2 ? named(MONTHS[month] ?? '', width) : padded(month + 1, width);
  },
  d: ({ date }, width) => padded(date.getUTCDate(), width),
  E: ({ date }, width) => named(DAYS[date.getUTCDay()] ?? '', width),
  u: ({ date }, width) => padded(date.getUTCDay() || 7, width),
  a: ({ date }) => (date.getUTCHours() < 12 ? 'AM' : 'PM'),
  H: ({ date }, width) => padded(date.getUTCHours(), width),
  h: ({ date }, width) => padded(date.getUTCHours() % 12 || 12, width),
  m: ({ date }, width) => padded(date.getUTCMinutes(), width),
  s: ({ date }, width) => padded(date.getUTCSeconds(), width),
  S: ({ date }, width) => padded(date.getUTCMilliseconds(), width),
  Z: ({ offset }) => offsetText(offset, ''),
  X: ({ offset }, width) =>
    offset === 0 ? 'Z' : offsetText(offset, width > 2 ? ':' : '').slice(0, width === 1 ? 3 : 6),
};

/**
 * `Utilities.formatDate`: an instant in a zone by a SimpleDateFormat pattern. [D] …/reference/utilities
 * An unknown zone counts as GMT, as in Java.
 * @throws NotInLocalWorkspace for a letter that Java has and this table lacks
 */
export function formatDate(instant: number, zone: string, pattern: string): string {
  const offset = zoneOffset(zone, instant) || 0;
  const wall = { date: new Date(instant + offset), offset };
  // Quoted text, a run of one letter, or anything else as it stands.
  return pattern.replace(
    /'((?:[^']|'')*)'|([A-Za-z])\2*/g,
    (run, quoted: string | undefined, letter: string) => {
      if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
      const write = LETTERS[letter];
      if (!write) throw new NotInLocalWorkspace(`Utilities.formatDate with "${letter}"`);
      return write(wall, run.length);
    },
  );
}

function offsetText(offset: number, between: string): string {
  const minutes = Math.abs(offset) / 60_000;
  const sign = offset < 0 ? '-' : '+';
  return `${sign}${padded(Math.floor(minutes / 60), 2)}${between}${padded(minutes % 60, 2)}`;
}
