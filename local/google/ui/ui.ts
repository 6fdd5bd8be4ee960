import { requireScope } from '../account/authority';
import { GoogleError } from '../errors';
import type { HtmlOutput } from '../html/htmlOutput';
import type { Session } from '../session';
import { EnumValue, Pause, StandIn } from '../standIn';
import { type Given, isAnswered, openDialog, takeAnswer } from './dialogs';
import { Menu } from './menus';
import { type ShownPage, shownPages } from './shownPages';

const BUTTONS: Record<string, string[]> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

/** What a person typed and pressed. */
class PromptResponse extends StandIn {
  readonly type = 'Base.PromptResponse';

  constructor(
    session: Session,
    private readonly given: Given,
  ) {
    super(session);
  }

  getResponseText(): string {
    this.session.meter.charge('local');
    return this.given.text;
  }

  getSelectedButton(): EnumValue {
    this.session.meter.charge('local');
    return new EnumValue('Base.Button', this.given.button);
  }
}

/** `SpreadsheetApp.getUi()`. [D] developers.google.com/apps-script/reference/base/ui */
export class UiStandIn extends StandIn {
  readonly type = 'Base.Ui';

  /** @throws GoogleError where nobody sits before the file: triggers, the web app */
  constructor(session: Session) {
    super(session);
    if (!session.hasUi) throw new GoogleError('Cannot call SpreadsheetApp.getUi() from this context.');
  }

  createMenu(caption: string): Menu {
    this.session.meter.charge('local');
    return new Menu(this.session, caption);
  }

  /** `alert(text)`, `alert(text, buttons)`, `alert(title, text, buttons)`. */
  alert(...args: (string | EnumValue)[]): Pause {
    return this.ask('alert', args, ({ button }) => new EnumValue('Base.Button', button));
  }

  /** The same three ways as `alert`. */
  prompt(...args: (string | EnumValue)[]): Pause {
    return this.ask('prompt', args, (given) => new PromptResponse(this.session, given));
  }

  showSidebar(page: HtmlOutput): void {
    this.show('sidebar', page.title, page);
  }

  showModalDialog(page: HtmlOutput, title: string): void {
    this.show('modal', title, page);
  }

  showModelessDialog(page: HtmlOutput, title: string): void {
    this.show('modeless', title, page);
  }

  /** [D] The script waits while its dialog is open; a simple trigger may open none. */
  private ask(
    kind: 'alert' | 'prompt',
    args: (string | EnumValue)[],
    answer: (given: Given) => unknown,
  ): Pause {
    this.session.meter.charge('ui');
    requireScope(this.session, `Ui.${kind}`, 'script.container.ui');
    const texts = args.filter((arg) => typeof arg === 'string');
    const set = args.find((arg) => arg instanceof EnumValue)?.name ?? 'OK';
    const [title, text] = texts.length > 1 ? texts : ['', texts[0]];
    openDialog(this.session, { kind, title: title ?? '', text: text ?? '', buttons: BUTTONS[set] ?? ['OK'] });
    return new Pause(
      () => isAnswered(this.session),
      () => answer(takeAnswer(this.session)),
    );
  }

  private show(where: ShownPage['where'], title: string, page: HtmlOutput): void {
    this.session.meter.charge('ui');
    requireScope(this.session, `Ui.show${where === 'sidebar' ? 'Sidebar' : 'Dialog'}`, 'script.container.ui');
    const { content: html, width, height } = page;
    shownPages(this.session).push({ where, title, html, width, height });
  }
}
