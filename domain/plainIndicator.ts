/** An indicator that people wrote so that nobody follows it, as it is followed: `hxxp://bad[.]example` is `http://bad.example`. */
export function refanged(indicator: string): string {
  return indicator
    .trim()
    .replace(/^hxxp/i, 'http')
    .replace(/\[\.\]|\(\.\)|\[dot\]/gi, '.')
    .replace(/\[@\]|\(at\)|\[at\]/gi, '@')
    .replace(/\[:\]/g, ':');
}

/** What two indicators have in common that are the same, however they are written. */
export function plainIndicator(indicator: string): string {
  return refanged(indicator).toLowerCase();
}
