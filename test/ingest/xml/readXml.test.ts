import { describe, expect, it } from '@jest/globals';
import type { Input } from '../../../ingest/listFormat.ts';
import { childOf, descendantsOf, textOf, type XmlElement } from '../../../ingest/xml/element.ts';
import { readXml } from '../../../ingest/xml/readXml.ts';
import { xmlLimits, type XmlShape } from '../../../ingest/xml/xmlShape.ts';
import { inputOf } from './xmlInput.ts';

const shape: XmlShape = { roots: ['list'], called: 'a test list', records: ['head', 'entry'] };
const all = async (input: Input, of: XmlShape = shape): Promise<{ root: XmlElement; records: XmlElement[] }> => {
  const { root, records } = await readXml(input, of);
  const found: XmlElement[] = [];
  for await (const record of records) found.push(record);
  return { root, records: found };
};
const list = (inside: string, declaration = '<?xml version="1.0"?>'): string => `${declaration}\n<list>\n${inside}\n</list>\n`;

const small = `<?xml version="1.0" encoding="UTF-8"?>
<!-- a comment -->
<x:list xmlns:x="urn:x" xmlns="urn:y" day="2026-01-01" x:day="2">
  <head>of one day</head>
  <outside><passed>over</passed></outside>
  <group><x:entry id="1">
    <x:name>Müller &amp; Söhne &#x2014; <![CDATA[<GmbH>]]></x:name>
    <names><one>A</one><one/><one>  B
      C </one></names>
    <entry>within</entry>
  </x:entry></group>
  <entry id="2"/>
</x:list>
<!-- the end -->`;

describe('an XML file', () => {
  it.each([1, 2, 3, 7, 65_536])('is read into one tree for each record, in chunks of %i bytes', async (chunk) => {
    const { root, records } = await all(inputOf(small, 'list.xml', chunk));
    expect(root).toEqual({ name: 'list', attributes: { day: '2026-01-01', 'x:day': '2' }, children: [], text: '', line: 3 });
    expect(records.map(({ name, line }) => [name, line])).toEqual([
      ['head', 4],
      ['entry', 6],
      ['entry', 12],
    ]);
    const [head, first, second] = records;
    expect(textOf(head!)).toBe('of one day');
    expect(textOf(first!, 'name')).toBe('Müller & Söhne — <GmbH>');
    expect(descendantsOf(first!, 'names', 'one').map((one) => textOf(one))).toEqual(['A', null, 'B C']);
    expect(textOf(first!, 'entry')).toBe('within');
    expect([textOf(first!, 'nothing', 'here'), childOf(second!, 'name'), second!.attributes['id']]).toEqual([null, null, '2']);
  });

  it('hands a record over before the rest of the file is read', async () => {
    let taken = 0;
    const endless: Input = {
      name: 'endless.xml',
      bytes: (async function* () {
        yield Buffer.from('<list>');
        for (;;) {
          taken += 1;
          yield Buffer.from('<entry/>'.repeat(10));
        }
      })(),
    };
    const { records } = await readXml(endless, shape);
    let count = 0;
    for await (const record of records) {
      expect(record.name).toBe('entry');
      if (++count === 100) break;
    }
    expect(taken).toBeLessThan(15);
  });

  const umlaut = (encoding: string | null): string =>
    list('<entry>“Jörg”</entry>', encoding === null ? '<?xml version="1.0"?>' : `<?xml version="1.0" encoding="${encoding}"?>`);
  const utf16 = (text: string, big = false): Buffer => {
    const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
    return big ? bytes.swap16() : bytes;
  };
  const single = (text: string): Buffer => Buffer.from(text.replace('“', '\u0093').replace('”', '\u0094'), 'latin1');
  const encodings: [string, Uint8Array][] = [
    ['UTF-8 without saying so', Buffer.from(umlaut(null))],
    ['UTF-8', Buffer.from(umlaut('utf-8'))],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${umlaut('UTF-8')}`)],
    ['UTF-16, little end first', utf16(umlaut('UTF-16'))],
    ['UTF-16, big end first', utf16(umlaut('UTF-16'), true)],
    ['UTF-16 by its mark alone', utf16(umlaut(null))],
    ['windows-1252', single(umlaut('windows-1252'))],
  ];
  it.each(encodings)('is read in %s', async (_title, bytes) => {
    for (const chunk of [1, 64_000]) expect((await all(inputOf(bytes, 'list.xml', chunk))).records[0]?.text).toBe('“Jörg”');
  });
  it('is read in ISO-8859-1, which has no typographic quotation marks', async () => {
    const text = '<?xml version="1.0" encoding="ISO-8859-1"?><list><entry>Jörg</entry></list>';
    expect((await all(inputOf(Buffer.from(text, 'latin1')))).records[0]?.text).toBe('Jörg');
  });
  it('may have much text where it is not held: between records and before them', async () => {
    const filler = `<outside>${'<a>word</a>'.repeat(400_000)}</outside>`;
    expect((await all(inputOf(list(`${filler}<entry>1</entry>`)))).records).toHaveLength(1);
  });
  it('may be exactly as deep as is allowed', async () => {
    const within = (depth: number): string => list(`${'<entry>'.repeat(depth - 1)}${'</entry>'.repeat(depth - 1)}`);
    expect((await all(inputOf(within(xmlLimits.depth)))).records).toHaveLength(1);
    await expect(all(inputOf(within(xmlLimits.depth + 1)))).rejects.toMatchObject({ code: 'LIST_REJECTED' });
  });
});

const laughs = `<?xml version="1.0"?><!DOCTYPE list [<!ENTITY a "ha">${Array.from('bcdefghij')
  .map((name, index) => `<!ENTITY ${name} "${`&${'abcdefghij'[index]};`.repeat(10)}">`)
  .join('')}]><list><entry>&j;</entry></list>`;
const big = 20_000_000;

const hostile: [string, string | Uint8Array, RegExp][] = [
  [
    'it fetches a file by an entity',
    '<?xml version="1.0"?>\n<!DOCTYPE list [<!ENTITY x SYSTEM "file:///etc/passwd">]><list><entry>&x;</entry></list>',
    /line 2: .*DOCTYPE/,
  ],
  ['its entities multiply', laughs, /line 1: .*DOCTYPE/],
  ['it is a page of the web', '<!DOCTYPE html><html></html>', /DOCTYPE/],
  ['it uses an entity that nothing defines', list('<entry>&nbsp;</entry>'), /line 3, in <list\/entry>: an entity is used/],
  ['it is 100,000 deep', list('<entry>'.repeat(100_000)), /line 3, in <.*>: elements stand more than 64 deep/],
  ['it is 100,000 deep outside the records', list('<outside>'.repeat(100_000)), /elements stand more than 64 deep/],
  ['a text has 20 MB', list(`<entry>${'x'.repeat(big)}</entry>`), /line 3, in <list\/entry>: a text, .* more than 1000000 characters/],
  ['a text outside the records has 20 MB', list(`<outside>${'x'.repeat(big)}</outside>`), /more than 1000000 characters/],
  ['a text has 20 MB in parts', list(`<entry>${`${'x'.repeat(900_000)}<a/>`.repeat(20)}</entry>`), /more than 1000000 characters/],
  [
    'a record has 20 MB in many elements',
    list(`<entry>${`<a>${'x'.repeat(900)}</a>`.repeat(20_000)}</entry>`),
    /the record has more than 4000000/,
  ],
  ['a record has a million elements', list(`<entry>${'<a/>'.repeat(1_000_000)}</entry>`), /more than 50000 elements/],
  ['a comment has 20 MB', list(`<!--${'x'.repeat(big)}-->`), /more than 1000000 characters/],
  ['a CDATA section has 20 MB', list(`<entry><![CDATA[${'x'.repeat(big)}]]></entry>`), /more than 1000000 characters/],
  ['an attribute has 20 MB', list(`<entry a="${'x'.repeat(big)}"/>`), /more than 1000000 characters/],
  ['the name of an element has 20 MB', list(`<${'x'.repeat(big)}/>`), /more than 1000000 characters/],
  ['a processing instruction has 20 MB', list(`<?x ${'x'.repeat(big)}?>`), /more than 1000000 characters/],
  [
    'an element has 100,000 attributes',
    list(`<entry ${[...Array(100_000).keys()].map((n) => `a${n}=""`).join(' ')}/>`),
    /more than 64 attributes/,
  ],
  ['an attribute stands twice', list('<entry a="1" a="2"/>'), /duplicate attribute: a/],
  ['it is cut off between elements', list('<entry/>').slice(0, -9), /ends before <\/list>: it is cut off/],
  ['it is cut off in a tag', '<list><entry/><ent', /ends before <\/list>: it is cut off/],
  ['it is cut off in a character', Buffer.from('<list><entry>ö</entry></list>').subarray(0, 14), /ends within a character/],
  ['a NUL stands in it', list('<entry>a\u0000b</entry>'), /line 3, in <list\/entry>: there is a character that XML does not allow/],
  ['a NUL is written as a reference', list('<entry>&#0;</entry>'), /line 3, .*malformed character entity/],
  [
    'it is windows-1252 and declares UTF-8',
    Buffer.from(list('<entry>J\u00f6rg</entry>', '<?xml version="1.0" encoding="UTF-8"?>'), 'latin1'),
    /not UTF-8 from about line 3/,
  ],
  [
    'it is windows-1252 and declares ISO-8859-1',
    Buffer.from(list('<entry>\u0093</entry>', '<?xml version="1.0" encoding="ISO-8859-1"?>'), 'latin1'),
    /not ISO-8859-1 from about line 3/,
  ],
  [
    'it has a byte that windows-1252 has not',
    Buffer.from(list('<entry>\u0081</entry>', '<?xml version="1.0" encoding="windows-1252"?>'), 'latin1'),
    /not windows-1252 from about line 3/,
  ],
  [
    'it declares UTF-16 and is not',
    list('<entry/>', '<?xml version="1.0" encoding="UTF-16"?>'),
    /declares UTF-16, and its first bytes are of another encoding/,
  ],
  [
    'it declares UTF-8 and is UTF-16',
    Buffer.from(`\ufeff${list('<entry/>', '<?xml version="1.0" encoding="UTF-8"?>')}`, 'utf16le'),
    /declares UTF-8, and its first bytes are of UTF-16LE/,
  ],
  ['it is UTF-16 without a mark', Buffer.from(list('<entry/>'), 'utf16le'), /no byte order mark/],
  ['its encoding is another', list('<entry/>', '<?xml version="1.0" encoding="UTF-7"?>'), /declares an encoding that is not read/],
  ['it is empty', '', /empty or no XML/],
  ['it is a table', 'uid,name\r\n1,x\r\n', /line 3: there is text outside the root element/],
  ['its root is another', '<feed/>', /root element is <feed>, and that of a test list is <list>: it is another file/],
  ['something follows it', `${list('<entry/>')}uid,name`, /something was appended/],
  ['another document follows it', list('<entry/>') + list('<entry/>', ''), /line 6: there is a second root element/],
  ['its tags cross', list('<entry><a><b></a></b></entry>'), /a tag is closed that was not the last one opened/],
  ['it is of XML 1.1', list('<entry/>', '<?xml version="1.1"?>'), /not of XML version 1\.0/],
];

describe('an XML file is refused with its name, the line and the reason when', () => {
  it.each(hostile)('%s', async (_title, content, message) => {
    const error: unknown = await all(inputOf(content, 'bad.xml')).then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({ code: 'LIST_REJECTED', message: expect.stringMatching(/^bad\.xml /) });
    expect((error as Error).message).toMatch(message);
    expect((error as Error).message.length).toBeLessThan(400);
  });
});
