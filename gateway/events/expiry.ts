/** When a verified bearer token expires, in milliseconds; null for none, and for one that is not read here. */
export function expiryOf(authorization: string | undefined): number | null {
  const [, body] = (authorization ?? '').split('.');
  if (body === undefined) return null;
  try {
    const { exp } = JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as { exp?: unknown };
    return typeof exp === 'number' ? exp * 1000 : null;
  } catch {
    return null;
  }
}
