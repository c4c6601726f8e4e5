/** What to look for, as a STIX pattern. */
import { indicatorOf } from '../../indicators.ts';
import type { IndicatorType } from '../../indicators.ts';

/** The property that holds the value; types that are not here are no observables. */
const paths: Readonly<Partial<Record<IndicatorType, string>>> = {
  IPV4: 'ipv4-addr:value',
  IPV6: 'ipv6-addr:value',
  DOMAIN: 'domain-name:value',
  URL: 'url:value',
  EMAIL: 'email-addr:value',
  FILE_SHA256: "file:hashes.'SHA-256'",
};

/**
 * The pattern of an indicator as people write it; null for what is no observable, such as an account's handle or a way of proceeding.
 *
 * @see STIX 2.1, part 9
 */
export function stixPattern(text: string): string | null {
  const { type, value } = indicatorOf(text);
  const path = type === null ? undefined : paths[type];
  return path === undefined ? null : `[${path} = '${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}']`;
}
