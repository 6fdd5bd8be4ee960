/** A guide as a text editor shows it best: who opens it there would see every mark of Markdown. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/^# (.+)$/gm, (_, title: string) => underlined(title, '='))
    .replace(/^## (.+)$/gm, (_, title: string) => underlined(title, '-'))
    .replace(/\*\*(.+?)\*\*/g, '“$1”')
    .replace(/\*(.+?)\*/g, '$1')
    .replace(/<(https:[^>]+)>/g, '$1')
    .replaceAll('`', '');
}

function underlined(title: string, mark: string): string {
  return `${title}\n${mark.repeat(title.length)}`;
}
