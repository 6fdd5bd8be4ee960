/** Markup that is safe to send: made by `html` only. */
export class Html {
  constructor(readonly text: string) {}
}

type Piece = Html | string | number | boolean | undefined | readonly Piece[];

/** Builds markup; every value that is not markup itself is escaped, so no buyer's text can become a tag. */
export function html(strings: TemplateStringsArray, ...values: Piece[]): Html {
  return new Html(String.raw({ raw: strings }, ...values.map(render)));
}

/** Lists are joined, absent and false values are nothing: `${open && html`…`}` reads naturally. */
function render(value: Piece): string {
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(render).join('');
  return value === undefined || value === false ? '' : escapeHtml(String(value));
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
