import { LATENCY } from '../../../../local/execution/latency';
import { HtmlOutput } from '../../../../local/google/html/htmlOutput';
import { EnumValue, type Pause, type StandIn } from '../../../../local/google/standIn';
import { dialogOf } from '../../../../local/google/ui/dialogs';
import { menusOf, menusOnScreen } from '../../../../local/google/ui/menus';
import { shownPages } from '../../../../local/google/ui/shownPages';
import { UiStandIn } from '../../../../local/google/ui/ui';
import { fakeSession } from '../fakeSession';

const YES_NO = new EnumValue('Base.ButtonSet', 'YES_NO');
const OK_CANCEL = new EnumValue('Base.ButtonSet', 'OK_CANCEL');

/** Opens a dialog, says `said`, and gives what the script gets. */
function answered(ask: (ui: UiStandIn) => Pause, said: string): unknown {
  const session = fakeSession();
  const pause = ask(new UiStandIn(session));
  expect(pause.ready()).toBe(false);
  dialogOf(session)?.answer(said);
  expect(pause.ready()).toBe(true);
  expect(dialogOf(session)).toBeUndefined();
  return pause.finish();
}

describe('menus', () => {
  it('[D] appear once they are added, submenus with them; the same name replaces', () => {
    const session = fakeSession({ authority: 'limited' });
    const ui = new UiStandIn(session);
    ui.createMenu('Open Order').addItem('Lama', 'old').addToUi();
    const more = ui.createMenu('Lain').addItem('Rekap', 'menuRecap');
    const menu = ui.createMenu('Open Order').addItem('Siapkan', 'menuSetUp').addSeparator().addSubMenu(more);
    expect(menusOf(session)[0]?.items).toEqual([{ label: 'Lama', functionName: 'old' }]);
    menu.addToUi();
    expect(menusOf(session)).toEqual([
      {
        at: session.now(),
        caption: 'Open Order',
        items: [
          { label: 'Siapkan', functionName: 'menuSetUp' },
          { label: 'Rekap', functionName: 'menuRecap' },
        ],
      },
    ]);
  });

  it('[U] cost no round trip: nothing comes back', () => {
    const session = fakeSession();
    const charge = jest.spyOn(session.meter, 'charge');
    new UiStandIn(session).createMenu('Open Order').addItem('Siapkan', 'menuSetUp').addToUi();
    expect(charge.mock.calls.map(([kind]) => LATENCY[kind].roundTrip)).toEqual([false, false, false]);
  });

  it('[D] of several runs stay once a name, the later in the place of the earlier', () => {
    const menu = (caption: string, at: number) => ({ caption, items: [], at });
    expect(menusOnScreen([menu('B', 7), menu('A', 1), menu('A', 9), menu('C', 8)])).toEqual([
      menu('A', 9),
      menu('B', 7),
      menu('C', 8),
    ]);
  });

  it('[D] cannot be reached where nobody looks', () => {
    expect(() => new UiStandIn(fakeSession({ hasUi: false }))).toThrow(
      'Cannot call SpreadsheetApp.getUi() from this context.',
    );
  });
});

describe('an alert', () => {
  it.each([
    ['ya', 'YES'],
    ['Tidak', 'NO'],
    ['YES', 'YES'],
    ['tutup', 'CLOSE'],
  ])('[D] waits for its user: "%s" presses %s', (said, button) => {
    expect(answered((ui) => ui.alert('Tutup order', 'Yakin?', YES_NO), said)).toMatchObject({ name: button });
  });

  it('shows title, text and buttons', () => {
    const session = fakeSession();
    new UiStandIn(session).alert('Tutup order', 'Yakin?', YES_NO);
    const shown = { kind: 'alert', title: 'Tutup order', text: 'Yakin?', buttons: ['YES', 'NO'] };
    expect(dialogOf(session)).toMatchObject(shown);
    new UiStandIn(session).alert('Selesai');
    expect(dialogOf(session)).toMatchObject({ title: '', text: 'Selesai', buttons: ['OK'] });
  });

  it('with one button takes any consent for it, and no other word', () => {
    expect(answered((ui) => ui.alert('Selesai'), 'ya')).toMatchObject({ name: 'OK' });
    expect(() => answered((ui) => ui.alert('Yakin?', YES_NO), 'barangkali')).toThrow(
      'no button "barangkali"',
    );
  });

  it('[D] a simple trigger may open none', () => {
    const ui = new UiStandIn(fakeSession({ authority: 'limited' }));
    expect(() => ui.alert('Halo')).toThrow('You do not have permission to call Ui.alert.');
  });
});

describe('[D] a prompt', () => {
  const prompt = (said: string) => {
    const response = answered((ui) => ui.prompt('Nomor', OK_CANCEL), said) as StandIn & {
      getResponseText(): string;
      getSelectedButton(): EnumValue;
    };
    return [response.getSelectedButton().name, response.getResponseText()];
  };

  it('gives the text and the button', () => {
    expect([prompt('PO-1'), prompt('batal')]).toEqual([
      ['OK', 'PO-1'],
      ['CANCEL', ''],
    ]);
  });
});

describe('[D] a button pressed by its name', () => {
  const pressed = (button: string, text: string) => {
    const session = fakeSession();
    const pause = new UiStandIn(session).prompt('Nomor', OK_CANCEL);
    dialogOf(session)?.press(button, text);
    const response = pause.finish() as StandIn & {
      getResponseText(): string;
      getSelectedButton(): EnumValue;
    };
    return [response.getSelectedButton().name, response.getResponseText()];
  };

  it('leaves the text as it is: no word in it is taken for a button', () => {
    expect(pressed('OK', 'batal')).toEqual(['OK', 'batal']);
  });

  it('gives the text even when the dialog was closed or cancelled', () => {
    expect([pressed('CANCEL', 'PO-1'), pressed('CLOSE', 'PO-1')]).toEqual([
      ['CANCEL', 'PO-1'],
      ['CLOSE', 'PO-1'],
    ]);
  });

  it('must be one that the dialog has', () => {
    expect(() => pressed('YES', '')).toThrow('no button "YES"');
  });
});

describe('pages', () => {
  it('[D] sidebar and dialogs are on the screen', () => {
    const session = fakeSession();
    const page = new HtmlOutput(session, '<p>x</p>').setTitle('Bayar').setWidth(400);
    const ui = new UiStandIn(session);
    ui.showSidebar(page);
    ui.showModalDialog(page, 'Label');
    expect(shownPages(session)).toEqual([
      { where: 'sidebar', title: 'Bayar', html: '<p>x</p>', width: 400, height: null },
      { where: 'modal', title: 'Label', html: '<p>x</p>', width: 400, height: null },
    ]);
  });
});
