import type { RequestHandler } from 'express';
import type { SignInConfig } from '../runtime/config.ts';

/** What pages may load and talk to: this service alone. */
export const contentPolicy =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'";

/**
 * Answers `settings.json`, from which the explorer learns how one can sign in: `{ "signIn": null }`, or the provider's `issuer`, `clientId`,
 * `scope` and `audience`. Everything under it is let talk to the issuer's origin, where there is one, and to nothing else.
 */
export function explorerSettings(signIn: SignInConfig | null): RequestHandler {
  const policy = signIn === null ? contentPolicy : `${contentPolicy}; connect-src 'self' ${new URL(signIn.issuer).origin}`;
  return (request, response, next) => {
    response.set('content-security-policy', policy);
    if (request.path === '/settings.json') response.json({ signIn });
    else next();
  };
}
