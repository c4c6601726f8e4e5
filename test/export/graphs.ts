/** Invented graphs of every kind of actor, link and share, for the writers that our own importers read back. */
import fc from 'fast-check';
import type { ActorDetails, ActorKind, ActorRecord, DesignationRecord, LinkRecord, ShareInterval } from '../../domain/model.ts';
import { actorKinds, interests, linkTypes } from '../../domain/model.ts';
import { addDays } from '../../domain/day.ts';
import { clear } from '../../domain/tlp.ts';
import type { ExportedGraph } from '../../export/exportedGraph.ts';
import { publishedActor } from '../../ingest/listFormat.ts';
import { scriptOf } from '../../ingest/scriptOf.ts';

const dataset = 'invented';
const sources = [{ dataset, url: 'https://example.org/list', firstSeen: '2024-01-01', lastSeen: null }];

const word = fc
  .string({ unit: fc.constantFrom(...Array.from('abcXYZ019 .-/:&"<йж\u05d0漢')), minLength: 1, maxLength: 12 })
  .map((text) => text.trim())
  .filter((text) => text !== '');
const words = fc.uniqueArray(word, { maxLength: 3 });
const wordOrNull = fc.option(word, { nil: null });
const country = fc.constantFrom('RU', 'IE', 'CY', 'GB');
const countries = fc.uniqueArray(country, { maxLength: 3 }).map((codes) => codes.sort());
const day = fc.integer({ min: 0, max: 9000 }).map((days) => addDays('2000-01-01', days));
const dayOrNull = fc.option(day, { nil: null });

const detailsOf: Readonly<Record<ActorKind, fc.Arbitrary<ActorDetails>>> = {
  INDIVIDUAL: fc.record({ kind: fc.constant('INDIVIDUAL' as const), birthDates: fc.uniqueArray(fc.constantFrom('1961', '1961-06-01', 'circa 1960'), { maxLength: 2 }), birthPlaces: words, nationalities: countries, gender: wordOrNull }),
  ENTITY: fc.record({ kind: fc.constant('ENTITY' as const), entityType: wordOrNull, incorporated: fc.option(country, { nil: null }), founded: fc.constantFrom(null, '2011', '2011-02-03') }),
  FOREIGN_GOVERNMENT: fc.record({ kind: fc.constant('FOREIGN_GOVERNMENT' as const), country }),
  VESSEL: fc.record({ kind: fc.constant('VESSEL' as const), imo: wordOrNull, mmsi: wordOrNull, callSign: wordOrNull, flag: fc.option(country, { nil: null }), vesselType: wordOrNull, tonnage: fc.option(fc.nat(), { nil: null }), grossTonnage: fc.option(fc.nat(), { nil: null }) }),
  AIRCRAFT: fc.record({ kind: fc.constant('AIRCRAFT' as const), tailNumber: wordOrNull, model: wordOrNull, serialNumber: wordOrNull, built: wordOrNull }),
}; // prettier-ignore

function actor(id: string): fc.Arbitrary<ActorRecord> {
  return fc.constantFrom(...actorKinds).chain((kind) =>
    fc
      .record({
        names: fc.uniqueArray(word, { minLength: 1, maxLength: 4 }),
        types: fc.array(fc.constantFrom('AKA' as const, 'FKA' as const, 'WEAK_AKA' as const), { minLength: 4, maxLength: 4 }),
        countries,
        identifiers: fc.uniqueArray(
          fc.record({
            type: fc.constantFrom('Passport', 'Tax ID', 'Registration Number', 'LEI', 'IMO', 'Invented Number'),
            value: word,
            country: fc.option(country, { nil: null }),
          }),
          { maxLength: 3, selector: ({ type, value }) => `${type}\n${value}` },
        ),
        addresses: fc.uniqueArray(fc.record({ text: word, country: fc.option(country, { nil: null }) }), { maxLength: 2, selector: ({ text }) => text }),
        description: wordOrNull,
        details: detailsOf[kind],
      })
      .map(({ names, types, ...said }) => ({
        ...publishedActor({
          ...said,
          id,
          kind,
          name: names[0]!,
          names: names.map((value, index) => ({
            value,
            type: index === 0 ? ('PRIMARY' as const) : types[index]!,
            script: scriptOf(value),
            sources: [dataset],
          })),
        }),
        sources,
        isSynthetic: id.endsWith('1'),
      })),
  ); // prettier-ignore
}

const bound = fc.constantFrom('0', '12.5', '16.66', '50/3', '25', '50', '75', '100/3', '99.99', '100');
const valueOf = (text: string): number => Number(text.split('/')[0]) / Number(text.split('/')[1] ?? '1');
export const share: fc.Arbitrary<ShareInterval> = fc
  .record({ low: bound, high: bound, minOpen: fc.boolean(), maxOpen: fc.boolean() })
  .map(({ low, high, minOpen, maxOpen }) => {
    const [min, max] = valueOf(low) <= valueOf(high) ? [low, high] : [high, low];
    return min === max ? { min, max, minOpen: false, maxOpen: false } : { min, max, minOpen, maxOpen };
  });

const ids = ['ftm:NK-a1', 'ofac:23943', 'psc:01234567/a b_c', 'bods:ж-1', 'gov:RU', 'ftm:-odd.'];

function link(index: number): fc.Arbitrary<LinkRecord> {
  return fc
    .record({
      ends: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 2 }),
      linkType: fc.constantFrom(...linkTypes),
      share,
      interest: fc.constantFrom(null, ...interests),
      arrangement: wordOrNull,
      days: fc.tuple(dayOrNull, dayOrNull),
      description: wordOrNull,
    })
    .map(({ ends, linkType, share: held, interest, days, ...said }) => {
      const isStake = linkType === 'OWNS' || linkType === 'CONTROLS';
      const right = linkType === 'OWNS' ? 'EQUITY' : linkType === 'CONTROLS' ? interest : null;
      const [since, until] = days[0] !== null && days[1] !== null && days[0] > days[1] ? [days[1], days[0]] : days;
      return {
        ...said,
        type: 'link',
        id: index % 2 === 0 ? `stake:invented/ftm:l${index}` : `tie/${index}`,
        marking: clear,
        sources,
        isSynthetic: false,
        linkType,
        from: ends[0]!,
        to: ends[1]!,
        share: isStake && right !== 'BOARD_MAJORITY' && right !== null ? held : null,
        interest: right,
        since,
        until,
        confidence: null,
        listedFrom: null,
        listedTo: null,
      };
    });
}

function designation(id: string): fc.Arbitrary<DesignationRecord> {
  return fc
    .record({ tag: fc.constantFrom('SDGT', 'EU-UKR', 'ELECTION-EO13848'), days: fc.tuple(dayOrNull, dayOrNull), status: fc.constantFrom('ACTIVE' as const, 'AMENDED' as const) })
    .map(({ tag, days, status }) => {
      const [since, until] = days[0] !== null && days[1] !== null && days[0] > days[1] ? [days[1], days[0]] : days;
      return {
        type: 'designation',
        id: `${id}/${tag}`,
        marking: clear,
        sources,
        isSynthetic: false,
        actor: id,
        listedActor: null,
        programs: [tag],
        round: null,
        status: until === null ? status : 'DELISTED',
        criterion: null,
        since,
        firstListed: '2024-01-01',
        lastUnlisted: null,
        until,
        lastListed: null,
        firstUnlisted: null,
        legalAuthority: null,
        incidents: [],
      };
    });
} // prettier-ignore

export const graph: fc.Arbitrary<ExportedGraph> = fc
  .record({
    actors: fc.tuple(...ids.map(actor)),
    links: fc.tuple(...Array.from({ length: 8 }, (_, index) => link(index))),
    designations: fc.tuple(...ids.slice(0, 3).map(designation)),
  })
  .map((said) => ({ ...said, dataVersion: 'v1', asOf: '2026-01-01', marking: 'TLP:CLEAR' }));

/** What a file has to bring back of an actor. */
export const ofActor = ({ id, kind, name, names, countries, identifiers, addresses, description, details, isSynthetic, otherIds }: ActorRecord): unknown => ({
  id, kind, name, names: names.map(({ value, type, script }) => [value, type, script]), countries, identifiers, addresses, description, details, isSynthetic, otherIds,
}); // prettier-ignore

/** What a file has to bring back of a link. */
export const ofLink = ({ id, from, to, linkType, share: held, interest, arrangement, since, until, description }: LinkRecord): unknown => ({
  id, from, to, particulars: { linkType, share: held, interest, arrangement, since, until, description },
}); // prettier-ignore
