import { escapeFor } from './escapeFor';
import { placeOnPage } from './placeOnPage';

/** What a template's code writes to while it runs, in the script's own world. */
export class TemplateOutput {
  content = '';

  text(source: string): void {
    this.content += source;
  }

  print(value: unknown): void {
    this.content += escapeFor(placeOnPage(this.content), value);
  }

  forcePrint(value: unknown): void {
    this.content += String(value);
  }
}
