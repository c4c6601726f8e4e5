/**
 * What a viewer may not see changes no answer: every question is asked of two worlds, one with the invisible records and one without
 * them, and the answers must be the same to the letter.
 */
import { deserialize, serialize } from 'node:v8';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { OstrakonError } from '../../domain/errors.ts';
import { publishedElsewhere } from '../../domain/process/attributionJudgment.ts';
import { notHandled } from '../../domain/process/incident.ts';
import type { ActorRecord, LedgerRecord } from '../../domain/model.ts';
import { linkTypes } from '../../domain/model.ts';
import type { Tlp, Viewer } from '../../domain/tlp.ts';
import { clear } from '../../domain/tlp.ts';
import { screenedContent } from '../../domain/screening/fingerprint.ts';
import { questionOf } from '../../domain/screening/question.ts';
import { metrics } from '../../links/analytics/centrality.ts';
import { Graph } from '../../links/graph.ts';
import type { View } from '../../links/questions.ts';
import { noon } from '../world.ts';
import { base, day, graphOf, marked, omniscient, viewers, without } from './worlds.ts';

const given = ['Ivan', 'Iwan', 'Anna', 'Maria', 'Igor'];
const family = ['Petrov', 'Petroff', 'Sidorov', 'Smith', 'Schmidt'];
const screenedNames = ['Ivan Petrov', 'Petroff, Iwan', 'Maria Schmidt', 'Anna Sidorov'];
const tlp = fc.constantFrom<Tlp>('CLEAR', 'CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED');

const world = fc
  .record({
    actors: fc.array(
      fc.record({
        tlp,
        given: fc.constantFrom(...given),
        family: fc.constantFrom(...family),
        kind: fc.constantFrom('INDIVIDUAL' as const, 'ENTITY' as const),
        country: fc.constantFrom('RU', 'IR', 'CN'),
      }),
      { minLength: 4, maxLength: 12 },
    ),
    links: fc.array(
      fc.record({
        tlp,
        from: fc.nat(11),
        to: fc.nat(11),
        type: fc.constantFrom(...linkTypes),
        since: fc.constantFrom(null, '2020-01-01', '2025-01-01'),
        until: fc.constantFrom(null, '2023-01-01', '2026-01-01'),
      }),
      { maxLength: 24 },
    ),
    designations: fc.array(
      fc.record({
        tlp,
        actor: fc.nat(11),
        incident: fc.nat(5),
        round: fc.nat(2),
        since: fc.constantFrom(null, '2019-01-01', '2030-01-01'),
      }),
      { maxLength: 8 },
    ),
    elections: fc.array(fc.record({ tlp }), { minLength: 1, maxLength: 3 }),
    rounds: fc.array(fc.record({ tlp, election: fc.nat(2) }), { minLength: 1, maxLength: 3 }),
    incidents: fc.array(
      fc.record({
        tlp,
        election: fc.nat(2),
        started: fc.constantFrom(null, '2020-02-03', '2020-02-20'),
        nexus: fc.constantFrom('POSSIBLE' as const, 'NOT_ASSESSED' as const, 'ASSESSED_FOREIGN' as const),
        indicators: fc.subarray(['192.0.2.1', 'pages.example', 'pages[.]example']),
      }),
      { minLength: 1, maxLength: 6 },
    ),
    attributions: fc.array(
      fc.record({
        tlp,
        incident: fc.nat(5),
        actor: fc.nat(11),
        government: fc.option(fc.nat(11)),
        status: fc.constantFrom('PUBLISHED' as const, 'DRAFT' as const),
        confidence: fc.constantFrom('LOW' as const, 'HIGH' as const),
        nexus: fc.constantFrom('POSSIBLE' as const, 'ASSESSED_FOREIGN' as const),
      }),
      { maxLength: 8 },
    ),
    clearances: fc.array(
      fc.record({
        tlp,
        actor: fc.nat(11),
        subject: fc.constantFrom(...screenedNames),
        status: fc.constantFrom('CLEARED' as const, 'CLEARED' as const, 'PROPOSED' as const),
        isCurrent: fc.constantFrom(true, true, false),
      }),
      { maxLength: 8 },
    ),
  })
  .map((draw): LedgerRecord[] => {
    const pick = (prefix: string, list: readonly unknown[], at: number) => `${prefix}${at % list.length}`;
    const actors = draw.actors.map((a, i): ActorRecord => ({
      ...base(`a${i}`, a.tlp),
      type: 'actor',
      kind: a.kind,
      name: `${a.family}, ${a.given}`,
      names: [],
      countries: [a.country],
      identifiers: [],
      addresses: [],
      description: null,
      details: null,
      otherIds: [`alias:${i}`],
      usPersonBasis: null,
      statements: [],
    }));
    const contentOf = (actor: ActorRecord) => screenedContent(actor).toString(36);
    return [
      ...actors,
      ...draw.clearances.map((c, i): LedgerRecord => ({
        ...base(`c${i}`, c.tlp),
        type: 'clearance',
        actor: pick('a', draw.actors, c.actor),
        subjectKey: c.subject,
        subject: c.subject,
        actorFingerprint: c.isCurrent ? contentOf(actors[c.actor % actors.length]!) : 'what it was',
        status: c.status,
        reason: 'Made up.',
        by: 'originator',
        at: `2024-01-0${i + 1}T00:00:00.000Z`,
        approvedBy: null,
        approvedAt: null,
        reopenedBy: null,
        reopenedAt: null,
        reopenReason: null,
      })),
      ...draw.links.map((l, i): LedgerRecord => ({
        ...base(`l${i}`, l.tlp),
        type: 'link',
        linkType: l.type,
        from: pick('a', draw.actors, l.from),
        to: pick('a', draw.actors, l.to),
        share: null,
        since: l.since,
        until: l.until,
        description: null,
        confidence: null,
        interest: null,
        arrangement: null,
        listedFrom: null,
        listedTo: null,
      })),
      ...draw.elections.map((e, i): LedgerRecord => ({
        ...base(`e${i}`, e.tlp),
        type: 'election',
        name: `Election ${i}`,
        date: '2020-11-03',
        electionType: 'GENERAL',
        officeLevel: 'FEDERAL',
        jurisdiction: null,
        conclusionDate: null,
        conclusionReason: null,
      })),
      ...draw.rounds.map((r, i): LedgerRecord => ({
        ...base(`r${i}`, r.tlp),
        type: 'round',
        program: 'P',
        date: `2021-01-0${i + 1}`,
        title: 'Round',
        summary: null,
        pressRelease: null,
        election: pick('e', draw.elections, r.election),
      })),
      ...draw.incidents.map((n, i): LedgerRecord => ({
        ...base(`i${i}`, n.tlp),
        type: 'incident',
        ...notHandled,
        title: `Incident ${i}`,
        description: null,
        category: 'OTHER',
        status: 'REPORTED',
        severity: null,
        startedAt: n.started,
        endedAt: null,
        detectedAt: null,
        reportedAt: null,
        elections: [pick('e', draw.elections, n.election)],
        techniques: [],
        states: [],
        conductElements: [],
        purposesOrEffects: [],
        foreignNexus: n.nexus,
        indicators: n.indicators,
        icTerm: null,
        victimLabel: null,
      })),
      ...draw.attributions.map((t, i): LedgerRecord => ({
        ...base(`t${i}`, t.tlp),
        type: 'attribution',
        ...publishedElsewhere,
        incident: pick('i', draw.incidents, t.incident),
        actor: pick('a', draw.actors, t.actor),
        government: t.government === null ? null : pick('a', draw.actors, t.government),
        governmentRole: null,
        statement: 'Made up.',
        confidence: t.confidence,
        foreignNexus: t.nexus,
        basis: [],
        status: t.status,
      })),
      ...draw.designations.map((d, i): LedgerRecord => ({
        ...base(`d${i}`, d.tlp),
        type: 'designation',
        actor: pick('a', draw.actors, d.actor),
        programs: ['P'],
        round: pick('r', draw.rounds, d.round),
        status: 'ACTIVE',
        criterion: null,
        since: d.since,
        firstListed: null,
        lastUnlisted: null,
        until: null,
        lastListed: null,
        firstUnlisted: null,
        listedActor: null,
        legalAuthority: null,
        incidents: [pick('i', draw.incidents, d.incident)],
      })),
    ];
  });

/** What a question answers, or the code it is refused with: a regime is loaded only where a visible designation says so. */
function attempt(ask: () => unknown): unknown {
  try {
    return ask();
  } catch (error) {
    if (error instanceof OstrakonError) return error.code;
    throw error;
  }
}

/** Every question, with arguments that name visible, invisible and missing records alike. */
function answers(view: View, records: readonly LedgerRecord[]) {
  const ids = [...records.map((record) => record.id), 'alias:0', 'nowhere'];
  const actors = ids.filter((id) => /^(a\d|alias|nowhere)/.test(id));
  const page = { first: 3 };
  const whole = { first: 500 };
  return {
    visible: ids.map((id) => [id, view.isVisible(id), view.actorId(id)]),
    actors: [
      view.findActors({}, 'NAME_ASC', whole),
      view.findActors({}, 'NAME_DESC', page),
      view.findActors({ kinds: ['INDIVIDUAL'], countries: ['RU'] }, 'NAME_ASC', whole),
    ],
    listed: [view.findActors({ listed: true }, 'NAME_ASC', whole), view.findActors({ programs: ['P'], text: 'petro' }, 'NAME_ASC', whole)],
    searched: ['ivan petrov', 'PETROFF', 'maria', 'shmidt anna'].flatMap((text) =>
      [{}, { listed: true }, { listed: false }, { programs: ['P'] }].map((filter) => view.searchActors(text, filter, whole)),
    ),
    screened: screenedNames.map((name) =>
      attempt(() => [
        view.screen(questionOf({ name, threshold: 0.3, matchThreshold: 0.5, limit: 3 }), name),
        view.screen(questionOf({ name, threshold: 0.3, listedOnly: true, kind: 'INDIVIDUAL', countries: ['RU'] }), name),
        view.screen(questionOf({ name, threshold: 0.3, programs: ['P'] }), name),
      ]),
    ),
    clearances: [
      view.clearances({ actor: null, status: null }),
      ...actors.map((actor) => view.clearances({ actor, status: 'CLEARED', subjectKey: screenedNames[0]! })),
    ],
    contents: actors.map((actor) => view.screenedContent(actor)),
    ages: view.listAges(),
    facets: view.actorFacets({}),
    links: actors.map((id) => [
      view.linksOf(id, {}, page),
      view.degreeOf(id),
      view.linksOf(id, { direction: 'OUT', types: ['OWNS', 'CONTROLS'] }, whole),
      view.bodiesOf(id),
    ]),
    network: actors.map((id) => view.network([id, 'a1'], { depth: 2, maxActors: 4, filter: { maxDegree: 3 } })),
    paths: actors.map((id) => view.paths('a0', id, { maxLength: 4, limit: 5 })),
    designations: [
      view.findDesignations({}, whole),
      view.findDesignations({ program: 'P', round: '2021-01-01', inForceOn: day }, whole),
      view.findDesignations({ text: 'ivan', country: 'RU' }, page),
    ],
    byRecord: ids.map((id) => [
      view.designationsOf(id, null),
      view.designationsOf(id, true),
      view.designationsAnswering(id),
      view.sanctionsResponse(id),
      view.actorsOf(id),
      view.governmentsOf(id),
      view.attributionsOf(id),
      view.incidentsOf(id, page),
      view.incidentCount(id),
      view.incidentsOfElection(id, whole),
    ]),
    counts: [
      view.designationCount('P'),
      view.designationTimeline('P', 'YEAR'),
      view.incidentTimeline({}, 'MONTH'),
      view.rounds(null),
      view.programs(),
      view.elections({ federal: true }),
    ],
    incidents: [
      view.findIncidents({}, 'REPORTED_DESC', whole),
      view.findIncidents({ country: 'RU' }, 'TITLE_ASC', whole),
      view.findIncidents({ actor: 'a0' }, 'TITLE_ASC', whole),
      view.findIncidents({ election: 'e0' }, 'TITLE_ASC', page),
      view.findIncidents({ foreignNexus: 'ASSESSED_FOREIGN' }, 'TITLE_ASC', whole),
      view.findIncidents({ confidence: 'HIGH' }, 'TITLE_ASC', whole),
    ],
    judgments: [
      view.findJudgments({}, whole),
      view.findJudgments({ actor: 'a0', status: 'DRAFT' }, page),
      view.findJudgments({ election: 'e0', country: 'RU' }, whole),
      view.foreignIncidents('e0'),
      view.methodUse(null),
      view.indicatorMatches('POSSIBLE', 1),
      view.filed('incident').map((incident) => view.foreignNexusOf(incident)),
    ],
  };
}

/** What is worked out over the whole graph; every list long enough for this world. */
async function analyticsAnswers(view: View) {
  const whole = 500;
  const pairs = Array.from({ length: 12 }, (_, at) => [at, (at + 1) % 12] as const);
  return {
    central: await Promise.all(
      metrics.map(async (metric) => [
        await view.centralActors(metric, {}, whole),
        await view.centralActors(metric, { countries: ['RU'] }, 2),
        await view.at('2021-01-01').centralActors(metric, { text: 'ivan' }, whole),
      ]),
    ),
    communities: [
      await view.communities({}, { minSize: 2, first: whole }),
      await view.communities({ listed: true }, { minSize: 3, first: 1 }),
      await view.at('2021-01-01').communities({}, { minSize: 2, first: whole }),
    ],
    common: [
      await view.commonActors(['a0', 'alias:1'], { maxDistance: 2, first: whole }),
      await view.commonActors(['a1', 'a2', 'a3'], { maxDistance: 3, first: whole }),
      ...(await Promise.all(
        pairs.map(async ([from, to]) => await view.commonActors([`a${from}`, `a${to}`], { maxDistance: 2, first: whole })),
      )),
      await view.at('2021-01-01').commonActors(['a0', 'a2'], { maxDistance: 1, first: whole }),
    ],
  };
}

describe('What a viewer may not see changes no answer', () => {
  it('holds for every question over random worlds, markings and viewers', () => {
    let cases = 0;
    let telling = 0;
    let tellingOfScreening = 0;
    fc.assert(
      fc.property(world, fc.constantFrom(...viewers), (records, viewer) => {
        const whole = graphOf(records);
        const view = whole.view(viewer, { asOf: day });
        const rest = without(records, view);
        const seen = answers(view, records);
        expect(seen).toEqual(answers(graphOf(rest).view(viewer, { asOf: day }), records));
        cases += 1;
        const unrestricted = answers(whole.view(omniscient, { asOf: day }), records);
        if (JSON.stringify(unrestricted) !== JSON.stringify(seen)) telling += 1;
        if (JSON.stringify(unrestricted.screened) !== JSON.stringify(seen.screened)) tellingOfScreening += 1;
      }),
      { numRuns: 400, seed: 13848 },
    );
    expect(telling / cases).toBeGreaterThanOrEqual(0.3);
    expect(tellingOfScreening / cases).toBeGreaterThanOrEqual(0.3);
  }, 120_000);

  it('holds for who is central, who belongs together and whom some have in common, whatever the order of arrival and however often asked', async () => {
    let cases = 0;
    const telling = { central: 0, communities: 0, common: 0 };
    await fc.assert(
      fc.asyncProperty(world, fc.constantFrom(...viewers), async (records, viewer) => {
        const asked = { asOf: day };
        const whole = graphOf(records);
        const unrestricted = await analyticsAnswers(whole.view(omniscient, asked));
        const seen = await analyticsAnswers(whole.view(viewer, asked));
        const rest = without(records, whole.view(viewer, asked));
        expect(await analyticsAnswers(graphOf(rest).view(viewer, asked))).toEqual(seen);
        expect(await analyticsAnswers(graphOf(rest.reverse()).view(viewer, asked))).toEqual(seen);
        expect(await analyticsAnswers(whole.view(viewer, asked))).toEqual(seen);
        cases += 1;
        for (const question of ['central', 'communities', 'common'] as const) {
          if (JSON.stringify(unrestricted[question]) !== JSON.stringify(seen[question])) telling[question] += 1;
        }
      }),
      { numRuns: 100, seed: 13848 },
    );
    for (const count of Object.values(telling)) expect(count / cases).toBeGreaterThanOrEqual(0.3);
  }, 120_000);

  it('every question has the same answer of a graph that was written down and taken back, and goes on having it', () => {
    const writtenDown = (graph: Graph): Graph => {
      const pieces = [...graph.keep()].map((piece) => serialize(piece));
      const back = new Graph();
      back.restore(pieces.map((piece): unknown => deserialize(piece)).values());
      return back;
    };
    fc.assert(
      fc.property(world, fc.constantFrom(...viewers), fc.nat(), (records, viewer, pick) => {
        const [first, other] = [graphOf(records), graphOf(records)];
        const back = writtenDown(other);
        const changes = records
          .filter(({ type }, at) => (at + pick) % 3 === 0 && type !== 'idempotency')
          .map((record) => ({ op: 'put' as const, id: record.id, record: { ...record, marking: marked('GREEN') }, previousRevision: 1 }));
        const commit = { seq: 2, commitId: 'c', at: noon, by: 'ada', reason: 'test', changeCount: changes.length, prevHash: '', hash: '' };
        for (const again of [false, true]) {
          if (again) for (const graph of [first, back]) graph.apply({ ...commit, changes });
          expect(back.stats()).toEqual({ ...first.stats(), bytes: back.stats().bytes });
          const asked = { asOf: day };
          const told = (graph: Graph) => [graph.view(viewer, asked).version(), answers(graph.view(viewer, asked), records)];
          expect(told(back)).toEqual(told(first));
        }
      }),
      { numRuns: 60, seed: 13848 },
    );
  }, 120_000);

  it('holds whatever the order in which records arrived', () => {
    fc.assert(
      fc.property(world, fc.constantFrom(...viewers), (records, viewer) => {
        const asked = { asOf: day };
        const forwards = answers(graphOf(records).view(viewer, asked), records);
        expect(answers(graphOf([...records].reverse()).view(viewer, asked), records)).toEqual(forwards);
      }),
      { numRuns: 100, seed: 13848 },
    );
  });

  it('holds after commits as after a scan: what was changed and taken back leaves no trace', () => {
    fc.assert(
      fc.property(world, world, fc.constantFrom(...viewers), (records, others, viewer) => {
        const graph = graphOf(others);
        const put = (record: LedgerRecord) => ({ op: 'put' as const, id: record.id, record, previousRevision: null });
        const gone = others.filter((other) => !records.some((record) => record.id === other.id)).reverse();
        const header = { commitId: 'c', at: '2024-01-01T00:00:00Z', by: 'x', reason: 'x', changeCount: 1, prevHash: '', hash: '' };
        graph.apply({ ...header, seq: 1, changes: records.map(put) });
        graph.apply({
          ...header,
          seq: 2,
          changes: gone.map((record) => ({ op: 'remove' as const, id: record.id, record: null, previousRevision: 1 })),
        });
        const asked = { asOf: day };
        expect(answers(graph.view(viewer, asked), records)).toEqual(answers(graphOf(records).view(viewer, asked), records));
      }),
      { numRuns: 100, seed: 13848 },
    );
  });

  it('lets a marking decide by colour, circle and originator', () => {
    const actor = (id: string, colour: Tlp): LedgerRecord => ({
      ...base(id, colour),
      marking: colour === 'CLEAR' ? clear : marked(colour),
      type: 'actor',
      kind: 'ENTITY',
      name: id,
      names: [],
      countries: [],
      identifiers: [],
      addresses: [],
      description: null,
      details: null,
      otherIds: [],
      usPersonBasis: null,
      statements: [],
    });
    const graph = graphOf([
      actor('clear', 'CLEAR'),
      actor('green', 'GREEN'),
      actor('amber', 'AMBER'),
      actor('strict', 'AMBER_STRICT'),
      actor('red', 'RED'),
    ]);
    const seenBy = (viewer: Viewer) =>
      graph
        .view(viewer, { asOf: day })
        .findActors({}, 'NAME_ASC', {})
        .items.map(({ item }) => item);
    expect(viewers.map(seenBy)).toEqual([
      ['clear'],
      ['clear', 'green'],
      ['amber', 'clear'],
      ['amber', 'clear', 'strict'],
      ['clear', 'red'],
    ]);
  });
});
