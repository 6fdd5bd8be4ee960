import { NotInLocalWorkspace } from '../../errors';
import type { Session } from '../../session';
import { SpreadsheetStandIn } from '../spreadsheetStandIn';
import type { OptionState } from '../spreadsheetState';

export type Options = { [name: string]: OptionState };

/** A chart's options as a script reads them. [D] reference/charts/chart-options */
export class ChartOptions extends SpreadsheetStandIn {
  readonly type = 'Charts.ChartOptions';

  constructor(
    session: Session,
    private readonly options: Options,
  ) {
    super(session);
  }

  get(option: string): OptionState {
    return this.local(optionAt(this.options, option) ?? null);
  }
}

/** The option at a path as Google writes it: `vAxis.title`, `series.0.color`; undefined when it is not set. */
export function optionAt(options: Options, path: string): OptionState | undefined {
  return path.split('.').reduce<OptionState | undefined>((here, name) => fieldsOf(here)[name], options);
}

/** The options with the one at the path set; what lies beside it on the way stays. */
export function withOption(options: Options, path: string, value: OptionState): Options {
  const [name = '', ...rest] = path.split('.');
  const inner = rest.length === 0 ? value : withOption(fieldsOf(options[name]), rest.join('.'), value);
  return { ...options, [name]: inner };
}

/** The value of an option as it is stored. Google's objects have no meaning there, so they are refused. */
export function optionValue(value: unknown): OptionState {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return value as OptionState;
  if (Array.isArray(value)) return value.map(optionValue);
  if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, optionValue(each)]));
  }
  throw new NotInLocalWorkspace(`EmbeddedChartBuilder.setOption with ${String(value)}`);
}

function fieldsOf(option: OptionState | undefined): Options {
  return typeof option === 'object' && option !== null ? (option as Options) : {};
}
