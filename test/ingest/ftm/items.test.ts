import { describe, expect, it } from '@jest/globals';
import { ftm } from '../../../ingest/ftm.ts';
import { readItems } from '../formatItems.ts';
import { line } from '../lineFiles.ts';

const read = (...lines: string[]) => readItems(ftm, lines.join('\n'), { source: 's' });
const person = (id: string, more: Record<string, string | string[]> = {}) => line(id, 'Person', { name: `Person ${id}`, ...more });
const company = (id: string, more: Record<string, string | string[]> = {}) => line(id, 'Company', { name: `Invented ${id}`, ...more });

describe('entities of FollowTheMoney beyond persons and companies', () => {
  it('vessels and aircraft become actors with what identifies them', async () => {
    const { entries } = await read(
      line('v', 'Vessel', {
        name: 'ST. INVENTED',
        imoNumber: '1000001',
        mmsi: '200000001',
        callSign: 'ABCD',
        flag: 'ky',
        type: 'Yacht',
        grossRegisteredTonnage: '1,200',
        tonnage: 'unknown',
        pastFlags: 'ru',
      }),
      line('a', 'Airplane', { name: 'M-XXXX', registrationNumber: 'M-XXXX', serialNumber: '77', model: 'Invented 600', buildDate: '2007' }),
    );
    expect(entries.get('ftm:v')?.actor).toMatchObject({
      kind: 'VESSEL',
      countries: ['KY'],
      identifiers: [
        { type: 'IMO', value: '1000001', country: null },
        { type: 'MMSI', value: '200000001', country: null },
      ],
      details: { imo: '1000001', mmsi: '200000001', callSign: 'ABCD', flag: 'KY', vesselType: 'Yacht', tonnage: null, grossTonnage: 1200 },
      description: 'Past flags: ru',
    });
    expect(entries.get('ftm:a')?.actor).toMatchObject({
      kind: 'AIRCRAFT',
      identifiers: [],
      details: { tailNumber: 'M-XXXX', model: 'Invented 600', serialNumber: '77', built: '2007' },
    });
  });

  it('public bodies become organisations that say what they are', async () => {
    const { entries } = await read(
      line('m', 'PublicBody', { name: 'Ministry' }),
      line('n', 'PublicBody', { name: 'N', legalForm: 'Agency' }),
    );
    expect(entries.get('ftm:m')?.actor).toMatchObject({ kind: 'ENTITY', details: { entityType: 'Public body' } });
    expect(entries.get('ftm:n')?.actor.details).toMatchObject({ entityType: 'Agency' });
  });

  it.each([
    ['Directorship', { director: 'a', organization: 'b', role: 'Chair' }, 'OFFICER_OF', 'officer-of:s/ftm:x', 'Chair'],
    ['Employment', { employee: 'a', employer: 'b' }, 'EMPLOYED_BY', 'employed-by:s/ftm:x', null],
    ['Membership', { member: 'a', organization: 'b', status: 'active' }, 'PART_OF', 'part-of:s/ftm:x', 'Status: active'],
    ['Representation', { agent: 'a', client: 'b' }, 'AGENT_OF', 'agent-of:s/ftm:x', null],
    ['Family', { person: 'a', relative: 'b', relationship: 'spouse' }, 'FAMILY', 'family:s/ftm:x', 'spouse'],
    ['Associate', { person: 'a', associate: 'b', relationship: 'partner' }, 'ASSOCIATE', 'associate:s/ftm:x', 'partner'],
    ['UnknownLink', { subject: 'a', object: 'b', role: 'landlord' }, 'LINKED_TO', 'linked-to:s/ftm:x', 'landlord'],
    ['Succession', { predecessor: 'a', successor: 'b' }, 'LINKED_TO', 'linked-to:s/ftm:x', 'Succeeded by'],
  ])('a %s becomes a link with its days, in its direction', async (schema, ends, linkType, id, description) => {
    const { links } = await read(line('x', schema, { ...ends, startDate: '2019-02-03', endDate: '2020' }), person('a'), company('b'));
    expect(links).toEqual([
      {
        id,
        from: 'ftm:a',
        to: 'ftm:b',
        particulars: {
          linkType,
          share: null,
          interest: null,
          arrangement: null,
          since: '2019-02-03',
          until: '2020-12-31',
          description: description === null ? 'Until 2020' : `${description}; Until 2020`,
        },
        url: null,
        place: { file: 'file.json', line: 1 },
      },
    ]);
  });

  it('a connection without an end, to itself, or to what is not read, is told apart', async () => {
    const { links, rejects, unresolved } = await read(
      person('a'),
      line('h', 'RealEstate', { name: 'House' }),
      line('x', 'Directorship', { director: 'a' }),
      line('y', 'UnknownLink', { subject: 'a', object: 'a' }),
      line('z', 'UnknownLink', { subject: 'a', object: 'h' }),
    );
    expect(links).toEqual([]);
    expect(rejects).toEqual([{ file: 'file.json', line: 3, reason: 'The directorship names no organization.' }]);
    expect(unresolved.map(({ line: at, reason }) => [at, reason])).toEqual([
      [4, 'The link joins an entity to itself.'],
      [5, 'The link ends at an entity of a schema that is not read yet: RealEstate.'],
    ]);
  });

  it('a connection of a thousand pairs is read, one of more says nothing of any of them', async () => {
    const of = async (owners: number) =>
      read(company('c'), line('o', 'Ownership', { owner: Array.from({ length: owners }, (_, index) => `p${index}`), asset: 'c' }));
    expect((await of(1000)).links).toHaveLength(1000);
    expect((await of(1001)).rejects).toEqual([{ file: 'file.json', line: 2, reason: 'The entity joins more than 1000 pairs.' }]);
  });

  it('the owner and operator a vessel names itself, and a parent, are links; an Ownership of the two says more', async () => {
    const vessel = line('v', 'Vessel', { name: 'V', owner: 'b', operator: 'b' });
    const alone = await read(vessel, company('b', { parent: 'c' }), company('c'));
    expect(alone.links.map(({ from, to, particulars }) => [from, to, particulars?.linkType, particulars?.share?.max])).toEqual([
      ['ftm:b', 'ftm:v', 'OWNS', '100'],
      ['ftm:b', 'ftm:v', 'OPERATES', undefined],
      ['ftm:c', 'ftm:b', 'OWNS', '100'],
    ]);
    const both = await read(vessel, company('b'), line('o', 'Ownership', { owner: 'b', asset: 'v', percentage: '60' }));
    expect(both.links.map(({ particulars }) => [particulars?.linkType, particulars?.share?.min])).toEqual([
      ['OPERATES', undefined],
      ['OWNS', '60'],
    ]);
  });
});

describe('what entities say of one another', () => {
  const papers = [
    line('p', 'Passport', { holder: 'a', number: '40000001', country: 'ru' }),
    line('i', 'Identification', { holder: 'a', number: '55', type: 'Tax number TIN', country: 'cy' }),
    line('d', 'Address', { full: 'Invented Street 1, Town', country: 'ru' }),
    line('e', 'Address', { street: 'Mill Road 1', postalCode: '10000', city: 'Town', country: 'cy' }),
  ];
  const holder = person('a', { passportNumber: '40000001', addressEntity: ['d', 'e'], address: 'Invented Street 1, Town' });

  it.each([
    ['before', [...papers, holder]],
    ['after', [holder, ...papers]],
  ])('is joined where papers and addresses come %s their holder', async (_title, lines) => {
    const { entries, rejects } = await read(...lines);
    expect(rejects).toEqual([]);
    expect(entries.get('ftm:a')?.actor).toMatchObject({
      identifiers: [
        { type: 'Passport', value: '40000001', country: 'RU' },
        { type: 'Tax ID', value: '55', country: 'CY' },
      ],
      addresses: [
        { text: 'Invented Street 1, Town', country: 'RU' },
        { text: 'Mill Road 1, 10000, Town', country: 'CY' },
      ],
    });
  });

  it('is joined in files far larger than what is held in memory', async () => {
    const filler = 'x'.repeat(1_000_000);
    const lines = Array.from({ length: 45 }, (_, index) => company(`c${index}`, { notes: filler }));
    const { entries } = await read(papers[0]!, ...lines, holder, papers[2]!);
    expect(entries.size).toBe(46);
    expect(entries.get('ftm:a')?.actor).toMatchObject({ identifiers: [{ country: 'RU' }], addresses: [{ country: 'RU' }] });
    expect(entries.get('ftm:c44')?.actor.description).toHaveLength(1_000_000);
  });

  it('of a holder that is not there is counted, a paper without a holder refused', async () => {
    const { items, rejects } = await read(person('z'), papers[0]!, line('q', 'Identification', { number: '1' }));
    expect(items).toContainEqual({ kind: 'counted', what: 'paper of a holder that is no actor of the file', name: 'Passport' });
    expect(rejects.map(({ reason }) => reason)).toEqual(['The identification names no holder.']);
  });

  it('other ids of an entity mean its actor', async () => {
    const { entries } = await read(
      line(
        'a',
        'Person',
        { name: 'A' },
        { referents: ['old-2', 'a', 'old-1'], first_seen: '2023-01-01', last_seen: '2024-01-01', target: true },
      ),
    );
    expect(entries.get('ftm:a')?.actor.otherIds).toEqual(['ftm:old-1', 'ftm:old-2']);
  });

  it('an address that is marked stricter than clear is refused, like any other entity', async () => {
    const address = { id: 'addr', schema: 'Address', properties: { full: ['1 Main St'] } };
    const clear = await readItems(ftm, JSON.stringify(address));
    expect(clear.rejects).toEqual([]);
    const marked = await readItems(ftm, JSON.stringify({ ...address, ostrakon: { marking: 'TLP:AMBER' } }));
    expect(marked.rejects.map(({ reason }) => reason)).toEqual([expect.stringContaining('marked TLP:AMBER')]);
  });

  it('entities that come as statements are read from them, without candidates of a match', async () => {
    const statement = (prop: string, value: string, more: object = {}) => ({ prop, value, dataset: 'two', ...more });
    const { entries, head } = await readItems(
      ftm,
      JSON.stringify({
        id: 'a',
        schema: 'Person',
        caption: 'B',
        statements: [
          statement('id', 'checksum'),
          statement('name', 'A'),
          statement('name', 'B'),
          statement('name', 'Candidate', { external: true }),
          statement('birthDate', '1961'),
        ],
      }),
    );
    expect(head.dataset.name).toBe('two');
    expect(entries.get('ftm:a')?.actor).toMatchObject({
      name: 'B',
      names: [{ value: 'B' }, { value: 'A' }],
      details: { birthDates: ['1961'] },
    });
    const broken = await readItems(ftm, JSON.stringify({ id: 'a', schema: 'Person', statements: [{ prop: 'name' }] }), { source: 's' });
    expect(broken.rejects.map(({ reason }) => reason)).toEqual(['A statement has no prop or no value.']);
  });
});
