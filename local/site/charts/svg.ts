type Attributes = Record<string, string | number>;

/** One SVG element as text; numbers are cut to hundredths of a pixel, so that a picture does not tremble. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(plain(value))}"`);
  return `<${name}${written.join('')}>${children.join('')}</${name}>`;
}

/** A text element. */
export function words(text: string, attributes: Attributes): string {
  return element('text', { 'font-size': 12, fill: '#444746', ...attributes }, escaped(text));
}

/** Text that may hold anything a person typed. */
export function escaped(text: string): string {
  const signs: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}

/** Text that fits: longer than `most` characters it ends in three dots. */
export function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, Math.max(1, most - 1)).trimEnd()}…`;
}

function plain(value: string | number): string {
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : value;
}
