import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { indicatorOf, plainIndicator } from '../../domain/indicators.ts';

const sha256 = 'ab'.repeat(32);
const base58 = '1BoatSLRHtKNngkdXEeobR76b53LETtpyT';
const bech32 = 'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq';
const ethereum = `0x${'aB'.repeat(20)}`;

describe('What people write down to look for', () => {
  it.each([
    ['an address', '198.51.100.7', 'IPV4', '198[.]51[.]100[.]7'],
    ['a range of addresses', '198.51.100.0/24', 'IPV4', '198[.]51[.]100[.]0/24'],
    ['an address of the sixth version', '2001:db8::7', 'IPV6', '2001[:]db8[:][:]7'],
    ['one with all its groups', '2001:db8:0:0:0:0:0:7', 'IPV6', '2001[:]db8[:]0[:]0[:]0[:]0[:]0[:]7'],
    ['one that ends as of the fourth version', '::ffff:198.51.100.7', 'IPV6', '[:][:]ffff[:]198[.]51[.]100[.]7'],
    ['a range of them', '2001:db8::/32', 'IPV6', '2001[:]db8[:][:]/32'],
    ['a domain', 'Vote-exampleton.example', 'DOMAIN', 'Vote-exampleton[.]example'],
    ['an international domain', 'выборы.example', 'DOMAIN', 'выборы[.]example'],
    ['one that is international to the end', 'выборы.испытание', 'DOMAIN', 'выборы[.]испытание'],
    ['one in its ASCII form', 'xn--90aivcdt.xn--80akhbyknj4f', 'DOMAIN', 'xn--90aivcdt[.]xn--80akhbyknj4f'],
    ['a web address', 'https://vote.example/X?y=1', 'URL', 'hxxps://vote[.]example/X?y=1'],
    ['a web address with a port', 'http://198.51.100.7:8080', 'URL', 'hxxp://198[.]51[.]100[.]7:8080'],
    ['a web address of the sixth version', 'http://[2001:db8::7]/', 'URL', 'hxxp://[2001:db8::7]/'],
    ['a mail address', 'clerk.of+mail@vote.example', 'EMAIL', 'clerk[.]of+mail[@]vote[.]example'],
    ['a hash', sha256, 'FILE_SHA256', sha256],
    ['an account', '@vote_exampleton', 'ACCOUNT_HANDLE', '[@]vote_exampleton'],
    ['an account with its server', '@vote@social.example', 'ACCOUNT_HANDLE', '[@]vote[@]social[.]example'],
    ['a Bitcoin address', base58, 'WALLET', base58],
    ['a Bitcoin address of the newer form', bech32, 'WALLET', bech32],
    ['the same in capitals', bech32.toUpperCase(), 'WALLET', bech32.toUpperCase()],
    ['an Ethereum address', ethereum, 'WALLET', ethereum],
    ['a technique', 'T1566', 'TTP', 'T1566'],
    ['a part of a technique', 'T1566.001', 'TTP', 'T1566.001'],
    ['a tactic of DISARM', 'TA02', 'TTP', 'TA02'],
    ['a tactic of ATT&CK', 'TA0001', 'TTP', 'TA0001'],
  ])('is read: %s', (_, text, type, defanged) => {
    expect(indicatorOf(text)).toEqual({ type, value: text, defanged });
    // Written so that nobody follows it, it is the same.
    expect(indicatorOf(defanged)).toMatchObject({ type, defanged });
    expect(plainIndicator(defanged)).toBe(plainIndicator(text));
  });

  it.each([
    ['an address beyond its range', '256.1.1.1'],
    ['an address of three parts', '198.51.100'],
    ['an address with a zero in front', '198.51.100.07'],
    ['a range that is too narrow', '198.51.100.0/33'],
    ['a time of day', '12:30:45'],
    ['the address of a network card', '00:11:22:33:44:55'],
    ['an address with two gaps', '2001::db8::7'],
    ['an address of nine groups', '1:2:3:4:5:6:7:8:9'],
    ['a group of five digits', '2001:db8::12345'],
    ['a range of the sixth version that is too narrow', '2001:db8::/129'],
    ['a name of one label', 'localhost'],
    ['a label that ends in a hyphen', 'vote-.example'],
    ['a label that is too long', `${'a'.repeat(64)}.example`],
    ['a domain with an empty label', 'vote..example'],
    ['the name of a file', 'letter.docx'],
    ['a web address without a host', 'https:///x'],
    ['a web address beyond its range', 'http://256.1.1.1/'],
    ['another scheme', 'mailto://vote.example'],
    ['a mail address without a domain', 'clerk@office'],
    ['a mail address with two dots', 'clerk..of@vote.example'],
    ['a hash that is a digit short', sha256.slice(1)],
    ['a hash with another letter', `${sha256.slice(1)}g`],
    ['an account without a name', '@'],
    ['an account on no server', '@vote@office'],
    ['a Bitcoin address with a letter that none has', base58.replace('B', '0')],
    ['a Bitcoin address that is too short', base58.slice(0, 24)],
    ['a Bitcoin address of the newer form that is too short', bech32.slice(0, -1)],
    ['an Ethereum address that is a digit short', ethereum.slice(0, -1)],
    ['a hash of another kind', `1${'a1'.repeat(15)}b`],
    ['a technique of five digits', 'T15661'],
    ['a part of a tactic', 'TA0001.001'],
    ['a sentence', 'Letters that call for a vote'],
    ['nothing', ''],
  ])('is left to words: %s', (_, text) => {
    expect(indicatorOf(text).type).toBeNull();
  });

  it.each([
    [
      'a defanged web address',
      ' hxxps://vote[.]example/X ',
      { type: 'URL', value: 'https://vote.example/X', defanged: 'hxxps://vote[.]example/X' },
    ],
    [
      'a defanged mail address',
      'clerk(at)vote(.)example',
      { type: 'EMAIL', value: 'clerk@vote.example', defanged: 'clerk[@]vote[.]example' },
    ],
  ])('is given plain and safe: %s', (_, text, expected) => {
    expect(indicatorOf(text)).toEqual(expected);
  });

  it('is safe also where it stands in a sentence', () => {
    const { type, defanged } = indicatorOf('Mails from clerk@vote.example that lead to https://vote.example. Delete them.');
    expect([type, defanged]).toEqual([null, 'Mails from clerk[@]vote[.]example that lead to hxxps://vote[.]example. Delete them.']);
  });

  it('is of one type and safe, whatever addresses and mail addresses there are', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.ipV4().map((value) => ({ value, type: 'IPV4' })),
          fc.ipV6().map((value) => ({ value, type: 'IPV6' })),
          fc.webUrl().map((value) => ({ value, type: 'URL' })),
          fc.domain().map((name) => ({ value: `clerk@${name}`, type: 'EMAIL' })),
        ),
        ({ value, type }) => {
          const read = indicatorOf(value);
          expect([value, read.type]).toEqual([value, type]);
          expect(plainIndicator(read.defanged)).toBe(plainIndicator(value));
          expect(read.defanged).not.toMatch(/https?:\/\/|[a-z0-9]\.[a-z0-9]|[^[]@/i);
        },
      ),
    );
  });
});
