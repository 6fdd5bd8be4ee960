import { SessionService } from '../../../../local/google/account/sessionService';
import { newState } from '../../../../local/newState';
import { type FakeOptions, fakeSession, NOW } from '../fakeSession';

const EMAIL = 'https://www.googleapis.com/auth/userinfo.email';

function withEmailScope(options: FakeOptions = {}): SessionService {
  const manifest = { timeZone: 'Asia/Jakarta', oauthScopes: [EMAIL] };
  return new SessionService(
    fakeSession({ state: newState({ start: NOW, language: 'id', manifest }), ...options }),
  );
}

describe('Session', () => {
  it('[D] an address needs the e-mail scope, which our manifest leaves out', () => {
    const own = new SessionService(fakeSession());
    expect(() => own.getEffectiveUser()).toThrow(`Required permissions: ${EMAIL}`);
    expect(() => own.getActiveUser()).toThrow('Specified permissions are not sufficient');
  });

  it('[D] the effective user is whose authority runs, the active one is blank in triggers', () => {
    const trigger = withEmailScope({ hasUi: false });
    expect([trigger.getEffectiveUser().getEmail(), trigger.getActiveUser().getEmail()]).toEqual([
      'penjual@contoh.id',
      '',
    ]);
    expect(withEmailScope().getActiveUser().getEmail()).toBe('penjual@contoh.id');
  });

  it('[D] the script’s zone is the manifest’s', () => {
    const manifest = { timeZone: 'Europe/Berlin', oauthScopes: [] };
    const session = fakeSession({ state: newState({ start: NOW, language: 'id', manifest }) });
    expect(new SessionService(session).getScriptTimeZone()).toBe('Europe/Berlin');
  });

  it('[D] tells users apart by a key that needs no scope', () => {
    const keys = ['a@contoh.id', 'b@contoh.id'].map((user) =>
      new SessionService(fakeSession({ user })).getTemporaryActiveUserKey(),
    );
    expect(new Set(keys).size).toBe(2);
  });
});
