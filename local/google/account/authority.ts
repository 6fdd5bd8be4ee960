import { GoogleError } from '../errors';
import type { Session } from '../session';
import type { State } from '../state';

const PREFIX = 'https://www.googleapis.com/auth/';

/**
 * Refuses a call that the run may not make, in Google's words: a simple trigger has no consent of its
 * user, a manifest that lists its scopes grants no other, and of those the user may have left some unticked. Any one of
 * `scopes` is enough.
 * [D] developers.google.com/apps-script/guides/triggers (simple triggers), …/guides/services/authorization
 */
export function requireScope(session: Session, call: string, ...scopes: string[]): void {
  const addresses = scopes.map((scope) => `${PREFIX}${scope}`);
  const required = addresses.length === 1 ? `${addresses[0]}` : `(${addresses.join(' || ')})`;
  if (session.authority !== 'full') {
    throw new GoogleError(`You do not have permission to call ${call}. Required permissions: ${required}`);
  }
  const granted = scopesGranted(session.state, session.user);
  if (!addresses.some((address) => granted.includes(address))) {
    throw new GoogleError(
      `Specified permissions are not sufficient to call ${call}. Required permissions: ${required}`,
    );
  }
}

/** The scopes of the manifest that the account has consented to. */
export function scopesGranted({ consent, manifest }: State, user: string): string[] {
  const ticked = consent === undefined ? manifest.oauthScopes : (consent[user] ?? []);
  return manifest.oauthScopes.filter((scope) => ticked.includes(scope));
}

/** Whether there is anything left to consent to. [D] …/concepts/scopes: consent can be given to some scopes only. */
export function lacksConsent(state: State, user: string): boolean {
  return scopesGranted(state, user).length < state.manifest.oauthScopes.length;
}
