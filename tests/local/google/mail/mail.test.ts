import { MailAppService } from '../../../../local/google/mail/mailApp';
import { newState } from '../../../../local/newState';
import { fakeSession, NOW } from '../fakeSession';

function mail() {
  const session = fakeSession();
  return { session, mail: new MailAppService(session) };
}

const many = (count: number) => Array.from({ length: count }, (_one, n) => `p${n}@contoh.id`).join(',');

describe('MailApp', () => {
  it.each([
    [[{ to: 'sari@contoh.id', subject: 'Pesanan', body: 'Halo' }], {}],
    [['sari@contoh.id', 'Pesanan', 'Halo'], {}],
    [['sari@contoh.id', 'Pesanan', 'Halo', { name: 'Kue' }], { name: 'Kue' }],
    [['sari@contoh.id', 'balas@contoh.id', 'Pesanan', 'Halo'], { replyTo: 'balas@contoh.id' }],
  ])('[D] sends %j', (args, more) => {
    const { session, mail: app } = mail();
    app.sendEmail(...(args as string[]));
    expect(session.state.outbox).toEqual([
      { at: NOW, to: 'sari@contoh.id', subject: 'Pesanan', body: 'Halo', ...more },
    ]);
  });

  it('[D] counts recipients, 100 a day', () => {
    const { session, mail: app } = mail();
    app.sendEmail({ to: many(40), cc: many(9), bcc: 'x@contoh.id', subject: 's', body: 'b' });
    expect(app.getRemainingDailyQuota()).toBe(50);
    app.sendEmail(many(50), 's', 'b');
    expect(() => app.sendEmail('x@contoh.id', 's', 'b')).toThrow(
      'Service invoked too many times for one day: email.',
    );
    expect(session.state.outbox).toHaveLength(2);
    session.spend(24 * 3_600_000);
    expect(app.getRemainingDailyQuota()).toBe(100);
  });

  it('[D] refuses too many recipients at once, big bodies and no address', () => {
    const { mail: app } = mail();
    expect(() => app.sendEmail(many(51), 's', 'b')).toThrow('Limit Exceeded: Email Recipients Per Message.');
    expect(() => app.sendEmail('x@contoh.id', 's', 'b'.repeat(204_801))).toThrow(
      'Limit Exceeded: Email Body Size.',
    );
    expect(() => app.sendEmail('sari', 's', 'b')).toThrow('Invalid email: sari');
    expect(() => app.sendEmail('', 's', 'b')).toThrow('no recipient');
  });

  it('says what it lacks', () => {
    const message = { to: 'x@contoh.id', attachments: [] };
    expect(() => mail().mail.sendEmail(message)).toThrow(
      'not in the local Workspace: MailApp.sendEmail with attachments',
    );
  });

  it('[D] needs its scope in the manifest', () => {
    const manifest = { timeZone: 'Asia/Jakarta', oauthScopes: [] };
    const state = newState({ start: NOW, language: 'id', manifest });
    expect(() => new MailAppService(fakeSession({ state })).getRemainingDailyQuota()).toThrow(
      'Specified permissions are not sufficient to call MailApp.getRemainingDailyQuota.',
    );
  });
});
