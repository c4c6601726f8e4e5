/** What an indicator is: the one place that decides it. */

export const indicatorTypes = ['IPV4', 'IPV6', 'DOMAIN', 'URL', 'EMAIL', 'FILE_SHA256', 'ACCOUNT_HANDLE', 'WALLET', 'TTP'] as const;
export type IndicatorType = (typeof indicatorTypes)[number];

export interface Indicator {
  /** Null for what is none of the types, such as a sentence. */
  readonly type: IndicatorType | null;
  /** As it is followed, in the case it was written in: web addresses and wallets depend on it. */
  readonly value: string;
  /** As it can be shown and sent on without a program making a link of it. */
  readonly defanged: string;
}

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

/**
 * Reads an indicator as people write it, also defanged (`hxxps://`, `[.]`, `(at)`), by its form alone:
 *
 * - IPV4, IPV6: an address, or a range of them (`/24`)
 * - URL: `http` or `https` and a host that can be one
 * - EMAIL: a local part and a domain
 * - DOMAIN: two labels or more, also international ones (`выборы.example`, `xn--…`); not `localhost`, no file names (`letter.docx`)
 * - FILE_SHA256: 64 hexadecimal digits
 * - ACCOUNT_HANDLE: `@name`, also with its server (`@name@social.example`)
 * - WALLET: a Bitcoin or Ethereum address. Its checksum is not verified
 * - TTP: the id of a technique or tactic of ATT&CK or DISARM. That the catalogue has it is not verified
 */
export function indicatorOf(text: string): Indicator {
  const value = refanged(text);
  const type = typeOf(value);
  return { type, value, defanged: defanged(value, type) };
}

const forms: readonly (readonly [IndicatorType, (value: string) => boolean])[] = [
  ['URL', isUrl],
  ['IPV4', isIpv4],
  ['IPV6', isIpv6],
  ['FILE_SHA256', (value) => /^[0-9a-f]{64}$/i.test(value)],
  ['WALLET', isWallet],
  ['TTP', (value) => /^(?:T\d{4}(?:\.\d{3})?|TA\d{2}(?:\d{2})?)$/i.test(value)],
  ['ACCOUNT_HANDLE', isHandle],
  ['EMAIL', isEmail],
  ['DOMAIN', isDomain],
];

function typeOf(value: string): IndicatorType | null {
  if (/\s/.test(value)) return null;
  return forms.find(([, fits]) => fits(value))?.[0] ?? null;
}

function defanged(value: string, type: IndicatorType | null): string {
  if (type === 'FILE_SHA256' || type === 'WALLET' || type === 'TTP') return value;
  const broken = value
    .replace(/http(?=s?:\/\/)/gi, 'hxxp')
    .replace(/(?<=[\p{L}\p{M}\p{N}])\.(?=[\p{L}\p{N}])/gu, '[.]')
    .replace(/@/g, '[@]');
  return type === 'IPV6' ? broken.replace(/:/g, '[:]') : broken;
}

const octet = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const ipv4 = new RegExp(`^(?:${octet}\\.){3}${octet}$`);

function isIpv4(value: string): boolean {
  const [address = '', prefix = '0', ...more] = value.split('/');
  return more.length === 0 && ipv4.test(address) && /^(?:3[0-2]|[12]?\d)$/.test(prefix);
}

/** @see RFC 4291, section 2.2 */
function isIpv6(value: string): boolean {
  const [address = '', prefix = '0', ...more] = value.split('/');
  if (more.length > 0 || !/^(?:12[0-8]|1[01]\d|[1-9]?\d)$/.test(prefix)) return false;
  const tail = address.slice(address.lastIndexOf(':') + 1);
  // The last two groups may be written as an address of the fourth version.
  const grouped = address.includes(':') && ipv4.test(tail) ? `${address.slice(0, -tail.length)}0:0` : address;
  const halves = grouped.split('::');
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return false;
  return halves.length === 1 ? groups.length === 8 : halves.length === 2 && groups.length <= 7;
}

const label = '[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{M}\\p{N}])?';
const domain = new RegExp(`^(?:${label}\\.)+\\p{L}[\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{M}\\p{N}]$`, 'u');
/** Endings of files that are no top-level domains. */
const file = /\.(?:apk|bat|csv|dll|docx?|exe|gif|html?|iso|jar|jpe?g|js|json|lnk|pdf|png|pptx?|ps1|rar|txt|vbs|xlsx?|xml)$/i;

/** @see RFC 1035, section 2.3.4, and RFC 5890 for international ones */
function isDomain(value: string): boolean {
  return value.length <= 253 && domain.test(value) && !file.test(value);
}

// Names of one label and names with a low line serve web pages, though they are no domains to look for.
const webLabel = '[\\p{L}\\p{M}\\p{N}_-]{1,63}';
const webName = new RegExp(`^(?:${webLabel}\\.)*${webLabel}\\.?$`, 'u');

function isUrl(value: string): boolean {
  const authority = /^https?:\/\/([^/?#\\]+)/i.exec(value)?.[1];
  if (authority === undefined) return false;
  const host = authority.slice(authority.lastIndexOf('@') + 1).replace(/:\d{0,5}$/, '');
  const inBrackets = /^\[([^/]+)\]$/.exec(host)?.[1];
  if (inBrackets !== undefined) return isIpv6(inBrackets);
  // What ends in a number must be an address: browsers follow no 256.1.1.1.
  return /(?:^|\.)\d+$/.test(host) ? ipv4.test(host) : webName.test(host);
}

const localPart = /^[^\s@.,:;<>()"[\]\\]+(?:\.[^\s@.,:;<>()"[\]\\]+)*$/;

function isEmail(value: string): boolean {
  const [local = '', host = '', ...more] = value.split('@');
  return more.length === 0 && local.length <= 64 && localPart.test(local) && isDomain(host);
}

const handle = /^[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_.-]{0,62}[\p{L}\p{M}\p{N}_])?$/u;

function isHandle(value: string): boolean {
  const [before, name = '', host, ...more] = value.split('@');
  return before === '' && more.length === 0 && handle.test(name) && (host === undefined || isDomain(host));
}

const ethereum = /^0x[0-9a-f]{40}$/i;
// Hexadecimal digits alone are a hash of another kind, such as MD5, that happens to begin with 1 or 3.
const bitcoinBase58 = /^(?![0-9a-f]+$|[0-9A-F]+$)[13][1-9A-HJ-NP-Za-km-z]{25,34}$/;
const bitcoinBech32 = /^bc1(?:[02-9ac-hj-np-z]{39}|[02-9ac-hj-np-z]{59})$/;

/** @see BIP 173 and 350 for `bc1`, written in one case */
function isWallet(value: string): boolean {
  const inOneCase = value === value.toUpperCase() ? value.toLowerCase() : value;
  return ethereum.test(value) || bitcoinBase58.test(value) || bitcoinBech32.test(inOneCase);
}
