import { GoogleError } from '../errors';
import type { Session } from '../session';

const PREFIX = 'https://www.googleapis.com/auth/';

/**
 * Refuses a call that the run may not make, in Google's words: a simple trigger has no consent of its
 * user, and a manifest that lists its scopes grants no other. Any one of `scopes` is enough.
 * [D] developers.google.com/apps-script/guides/triggers (simple triggers), …/guides/services/authorization
 */
export function requireScope(session: Session, call: string, ...scopes: string[]): void {
  const addresses = scopes.map((scope) => `${PREFIX}${scope}`);
  const required = addresses.length === 1 ? `${addresses[0]}` : `(${addresses.join(' || ')})`;
  if (session.authority !== 'full') {
    throw new GoogleError(`You do not have permission to call ${call}. Required permissions: ${required}`);
  }
  if (!addresses.some((address) => session.state.manifest.oauthScopes.includes(address))) {
    throw new GoogleError(
      `Specified permissions are not sufficient to call ${call}. Required permissions: ${required}`,
    );
  }
}
