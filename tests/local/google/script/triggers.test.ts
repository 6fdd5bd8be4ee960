import { ScriptAppService } from '../../../../local/google/script/scriptApp';
import { EnumValue } from '../../../../local/google/standIn';
import { newState } from '../../../../local/newState';
import { fakeSession, NOW } from '../fakeSession';
import { shop } from '../form/shop';

const app = () => {
  const session = fakeSession();
  return { session, app: new ScriptAppService(session) };
};

describe('installed triggers', () => {
  it('[D] listen to a form', () => {
    const { session, form } = shop();
    const trigger = new ScriptAppService(session)
      .newTrigger('onFormSubmit')
      .forForm(form)
      .onFormSubmit()
      .create();
    expect([trigger.getHandlerFunction(), trigger.getTriggerSourceId()]).toEqual([
      'onFormSubmit',
      form.getId(),
    ]);
    expect(trigger.getEventType()).toEqual(new EnumValue('Script.EventType', 'ON_FORM_SUBMIT'));
    expect(trigger.getTriggerSource()).toEqual(new EnumValue('Script.TriggerSource', 'FORMS'));
  });

  it('[D] listen to the spreadsheet', () => {
    const { session, app: script } = app();
    script.newTrigger('onRegisterEdit').forSpreadsheet(session.state.spreadsheet.id).onEdit().create();
    expect(session.state.triggers).toMatchObject([
      { source: 'SPREADSHEETS', event: 'ON_EDIT', user: 'penjual@contoh.id' },
    ]);
  });

  it('need an event or a time, and a file that is there', () => {
    const builder = app().app.newTrigger('f');
    expect(() => builder.forForm('nowhere')).toThrow('Invalid argument: key');
    expect(() => builder.forSpreadsheet('nowhere')).toThrow('Invalid argument: key');
    expect(() => builder.forSpreadsheet('spreadsheet-0').create()).toThrow('no event');
    expect(() => builder.timeBased().create()).toThrow('no time');
  });

  it('[D] are listed and deleted by their maker alone', () => {
    const state = newState({ start: NOW, language: 'id' });
    const [owner, helper] = ['penjual@contoh.id', 'adik@contoh.id'].map(
      (user) => new ScriptAppService(fakeSession({ state, user })),
    );
    const trigger = owner?.newTrigger('onSweep').timeBased().everyMinutes(10).create();
    expect(helper?.getProjectTriggers()).toEqual([]);
    expect(owner?.getProjectTriggers().map((one) => one.getUniqueId())).toEqual([trigger?.getUniqueId()]);
    if (trigger) owner?.deleteTrigger(trigger);
    expect(state.triggers).toEqual([]);
  });

  it('[D] are twenty a user at most', () => {
    const { session, app: script } = app();
    const install = (by = script) => by.newTrigger('f').timeBased().everyHours(1).create();
    for (let n = 0; n < 20; n += 1) install();
    expect(() => install()).toThrow('This script has too many triggers.');
    const helper = new ScriptAppService(fakeSession({ state: session.state, user: 'adik@contoh.id' }));
    expect(() => install(helper)).not.toThrow();
    expect(session.state.triggers).toHaveLength(21);
  });

  it('[D] cannot be made by a simple trigger', () => {
    const script = new ScriptAppService(fakeSession({ authority: 'limited' }));
    expect(() => script.newTrigger('f')).toThrow('You do not have permission to call ScriptApp.newTrigger.');
    expect(() => script.getProjectTriggers()).toThrow('You do not have permission');
  });
});

describe('clock triggers', () => {
  it.each([1, 5, 10, 15, 30])('[D] every %s minutes', (n) => {
    expect(() => app().app.newTrigger('f').timeBased().everyMinutes(n)).not.toThrow();
  });

  it.each([0, 2, 20, 60])('[D] never every %s minutes', (n) => {
    expect(() => app().app.newTrigger('f').timeBased().everyMinutes(n)).toThrow(
      'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
    );
  });

  it('[D] have no source', () => {
    expect(app().app.newTrigger('f').timeBased().everyHours(1).create().getTriggerSourceId()).toBeNull();
  });
});

describe('ScriptApp', () => {
  it('[D] requires scopes that the manifest has', () => {
    const full = new EnumValue('Script.AuthMode', 'FULL');
    const { app: script } = app();
    script.requireAllScopes(full);
    expect(() => script.requireScopes(full, ['https://www.googleapis.com/auth/drive'])).toThrow('auth/drive');
    expect(script.getAuthorizationInfo(full).getAuthorizationStatus().name).toBe('NOT_REQUIRED');
  });

  it('[D] a web app that is not deployed has no address', () => {
    expect(app().app.getService().getUrl()).toBeNull();
  });
});
