/** The colours of one banding; an absent colour is none. */
export interface BandColors {
  readonly header?: string;
  readonly first?: string;
  readonly second?: string;
  readonly footer?: string;
}

/** [F] the colours of Format → Alternating colours, by the names of SpreadsheetApp.BandingTheme. */
const THEMES: Readonly<Record<string, Required<BandColors>>> = {
  LIGHT_GREY: theme('#bdbdbd', '#f3f3f3', '#dedede'),
  CYAN: theme('#4dd0e1', '#e0f7fa', '#a2e8f1'),
  GREEN: theme('#63d297', '#e7f9ef', '#afe9ca'),
  YELLOW: theme('#f7cb4d', '#fef8e3', '#fce8b2'),
  ORANGE: theme('#f46524', '#ffe6dd', '#ffccbc'),
  BLUE: theme('#5b95f9', '#e8f0fe', '#acc9fe'),
  TEAL: theme('#26a69a', '#ddf2f0', '#8cd3cd'),
  GREY: theme('#78909c', '#ebeff1', '#bbc8ce'),
  BROWN: theme('#cca677', '#f8f2eb', '#e6d3ba'),
  LIGHT_GREEN: theme('#8bc34a', '#eef7e3', '#c4e2a0'),
  INDIGO: theme('#8989eb', '#e8e7fc', '#c4c3f7'),
  PINK: theme('#e91d63', '#fddce8', '#f68eb2'),
};

function theme(header: string, second: string, footer: string): Required<BandColors> {
  return { header, first: '#ffffff', second, footer };
}

/** The colours of a theme with or without its header and footer. */
export function themeColors(name: string, showHeader: boolean, showFooter: boolean): BandColors {
  const colors = THEMES[name];
  if (!colors) throw new Error(`no colours for the banding theme ${name}`);
  const { header, first, second, footer } = colors;
  return { first, second, ...(showHeader ? { header } : {}), ...(showFooter ? { footer } : {}) };
}
