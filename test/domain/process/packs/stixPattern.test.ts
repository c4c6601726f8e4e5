import { describe, expect, it } from '@jest/globals';
import { stixPattern } from '../../../../domain/process/packs/stixPattern.ts';

describe('What to look for, as a STIX pattern', () => {
  it.each([
    ['an address', '198.51.100.7', "[ipv4-addr:value = '198.51.100.7']"],
    ['a range', '198.51.100.0/24', "[ipv4-addr:value = '198.51.100.0/24']"],
    ['a defanged address', '198.51.100[.]7', "[ipv4-addr:value = '198.51.100.7']"],
    ['an address of the sixth version', '2001:db8::7', "[ipv6-addr:value = '2001:db8::7']"],
    ['a domain', 'vote-exampleton.example', "[domain-name:value = 'vote-exampleton.example']"],
    ['a defanged domain', 'vote(.)example', "[domain-name:value = 'vote.example']"],
    ['a defanged web address', 'hxxps://vote[.]example/x', "[url:value = 'https://vote.example/x']"],
    ['a web address with a quote and a backslash', "https://vote.example/'\\x", "[url:value = 'https://vote.example/\\'\\\\x']"],
    ['a mail address', 'clerk[at]vote.example', "[email-addr:value = 'clerk@vote.example']"],
    ['a hash', 'ab'.repeat(32), `[file:hashes.'SHA-256' = '${'ab'.repeat(32)}']`],
  ])('reads %s', (_, text, pattern) => {
    expect(stixPattern(text)).toBe(pattern);
  });

  it.each([
    ['an address that is none', '198.51.100.256'],
    ['a hash that is a digit short', 'ab'.repeat(31)],
    ['an account', '@vote_exampleton'],
    ['a word', 'letters'],
    ['a sentence', 'Mails that ask for vote.example'],
    ['a mail address without a domain', 'clerk@office'],
    ['nothing', ''],
  ])('leaves %s to words', (_, text) => {
    expect(stixPattern(text)).toBeNull();
  });
});
