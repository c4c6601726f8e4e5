/** What to look for, as a STIX pattern. */
import { refanged } from '../../plainIndicator.ts';

type Kind = 'ipv4-addr' | 'ipv6-addr' | 'domain-name' | 'url' | 'email-addr' | 'file';

/**
 * The pattern of an indicator as people write it, also defanged (`hxxps://`, `[.]`, `(at)`); null for what is no observable, such as an
 * account's handle or a way of proceeding.
 *
 * @see STIX 2.1, part 9
 */
export function stixPattern(text: string): string | null {
  const value = refanged(text);
  const kind = kindOf(value);
  if (kind === null) return null;
  const path = kind === 'file' ? `file:hashes.'SHA-256'` : `${kind}:value`;
  return `[${path} = '${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}']`;
}

const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const domain = new RegExp(`^(?:${label}\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$`, 'i');
const octet = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
const ipv4 = new RegExp(`^(?:${octet}\\.){3}${octet}(?:/(?:3[0-2]|[12]?\\d))?$`);

function kindOf(value: string): Kind | null {
  if (/\s/.test(value)) return null;
  if (/^https?:\/\/\S+$/i.test(value)) return 'url';
  if (ipv4.test(value)) return 'ipv4-addr';
  if (/^[0-9a-f]{64}$/i.test(value)) return 'file';
  if (/^[0-9a-f:]*:[0-9a-f:]*:[0-9a-f:.]*(?:\/\d{1,3})?$/i.test(value)) return 'ipv6-addr';
  const [local, host, ...more] = value.split('@');
  if (more.length > 0) return null;
  if (host !== undefined) return local !== '' && domain.test(host) ? 'email-addr' : null;
  return domain.test(value) ? 'domain-name' : null;
}
