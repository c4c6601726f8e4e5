/** Stakes and listings that a viewer may not see change no verdict, proof, flip, warning, tree, what-if or marking. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { OstrakonError } from '../../../domain/errors.ts';
import type { LedgerRecord, LinkType } from '../../../domain/model.ts';
import type { Tlp } from '../../../domain/tlp.ts';
import type { Graph } from '../../../links/graph.ts';
import type { View } from '../../../links/questions.ts';
import { actor, designation, link } from '../../world.ts';
import { base, day, graphOf, omniscient, viewers, without } from '../worlds.ts';

const tlp = fc.constantFrom<Tlp>('CLEAR', 'CLEAR', 'CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED');
const shares = [
  ['50', '50'],
  ['49.99', '49.99'],
  ['25', '25'],
  ['30', '30'],
  ['60', '60'],
  ['100', '100'],
  ['25', '50'],
  ['40', '75'],
  ['0', '100'],
  ['50/3', '50/3'],
] as const;
const actorCount = 7;

/** Small dense worlds of owners and owned, with some listed, in which a hidden stake often tips a verdict. */
const world = fc
  .record({
    actors: fc.array(tlp, { minLength: actorCount, maxLength: actorCount }),
    stakes: fc.array(
      fc.record({
        tlp,
        from: fc.nat(actorCount - 1),
        to: fc.nat(actorCount - 1),
        share: fc.constantFrom(...shares),
        until: fc.constantFrom(null, null, null, '2024-03-01'),
      }),
      { minLength: 4, maxLength: 14 },
    ),
    ties: fc.array(
      fc.record({
        tlp,
        from: fc.nat(actorCount - 1),
        to: fc.nat(actorCount - 1),
        type: fc.constantFrom<LinkType>('CONTROLS', 'DIRECTS', 'OFFICER_OF', 'FAMILY', 'ACTED_FOR'),
      }),
      { maxLength: 4 },
    ),
    designations: fc.array(
      fc.record({
        tlp,
        actor: fc.nat(actorCount - 1),
        program: fc.constantFrom('P', 'N'),
        since: fc.constantFrom('2020-01-01', '2024-02-15', null),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    licenses: fc.array(fc.record({ tlp, of: fc.nat(3) }), { maxLength: 2 }),
  })
  .map((draw): LedgerRecord[] => [
    { ...base('program:N', 'CLEAR'), type: 'program', tag: 'N', name: 'N', legalAuthority: 'none', regime: 'US', blocking: false },
    ...draw.actors.map((colour, i): LedgerRecord => ({
      ...base(`a${i}`, colour),
      type: 'actor',
      kind: i === 0 ? 'INDIVIDUAL' : 'ENTITY',
      name: `Actor ${i}`,
      names: [],
      countries: [],
      identifiers: [],
      addresses: [],
      description: null,
      details: null,
      otherIds: [],
      usPersonBasis: null,
      statements: [],
    })),
    ...draw.stakes.map((stake, i): LedgerRecord => ({
      ...link(`s${i}`, `a${stake.from}`, `a${stake.to}`, {
        linkType: 'OWNS',
        interest: 'EQUITY',
        share: { min: stake.share[0], max: stake.share[1], minOpen: false, maxOpen: false },
        until: stake.until,
      }),
      marking: base('', stake.tlp).marking,
    })),
    ...draw.ties.map((tie, i): LedgerRecord => ({
      ...link(`t${i}`, `a${tie.from}`, `a${tie.to}`, { linkType: tie.type }),
      marking: base('', tie.tlp).marking,
    })),
    ...draw.designations.map((listing, i): LedgerRecord => ({
      ...designation(`d${i}`, `a${listing.actor}`, [listing.program], {
        since: listing.since,
        ...(listing.since === null ? { firstListed: '2024-06-15', lastUnlisted: '2024-05-01' } : {}),
      }),
      marking: base('', listing.tlp).marking,
    })),
    ...draw.licenses.map((license, i): LedgerRecord => ({
      ...base(`license:${i}`, license.tlp),
      type: 'license',
      kind: 'SPECIFIC',
      number: `L-${i}`,
      scope: 'Anything',
      programs: [],
      designations: [`d${license.of % draw.designations.length}`],
      issuedAt: null,
      expiresAt: null,
      status: 'ISSUED',
      conditions: null,
      applicant: null,
      purpose: null,
      decisionReason: null,
      history: [],
    })),
  ]);

/** An answer, or the code of its refusal. */
function asked(question: () => unknown): unknown {
  try {
    return question();
  } catch (error) {
    if (error instanceof OstrakonError) return error.violations;
    throw error;
  }
}

const actors = [...Array.from({ length: actorCount }, (_, i) => `a${i}`), 'nowhere'];
function answers(view: View): unknown {
  return {
    now: actors.map((id) => asked(() => view.sanctionStatus(id, 'US', 'IGNORE'))),
    openWorld: actors.map((id) => asked(() => view.sanctionStatus(id, 'US', 'POSSIBLE'))),
    before: actors.map((id) => asked(() => view.at('2024-02-20').sanctionStatus(id, 'US', 'IGNORE'))),
    elsewhere: asked(() => view.sanctionStatus('a1', 'EU', 'IGNORE')),
    owners: actors.map((id) => view.ownershipTree(id, { direction: 'UP', depth: null, minShare: null })),
    holdings: actors.map((id) => view.ownershipTree(id, { direction: 'DOWN', depth: 2, minShare: 30 })),
    impact: actors.map((id) => [
      asked(() => view.ownershipImpact({ designate: [id], delist: [] }, 'US', 'IGNORE', 100)),
      asked(() => view.ownershipImpact({ designate: [], delist: [id] }, 'US', 'IGNORE', 100)),
      asked(() => view.ownershipImpact({ designate: [id], delist: [] }, 'US', 'POSSIBLE', 1)),
    ]),
    licenses: [
      view.licenses({ program: null, designation: null, inForceOn: null }),
      view.licenses({ program: null, designation: 'd0', inForceOn: day }),
    ],
  };
}

describe('What a viewer may not see of ownership changes no answer', () => {
  it('holds for verdicts, trees and what-ifs over random worlds, markings and viewers', () => {
    let cases = 0;
    let telling = 0;
    fc.assert(
      fc.property(world, fc.constantFrom(...viewers), (records, viewer) => {
        const whole = graphOf(records);
        const view = whole.view(viewer, { asOf: day });
        const seen = answers(view);
        expect(seen).toEqual(answers(graphOf(without(records, view)).view(viewer, { asOf: day })));
        cases += 1;
        if (JSON.stringify(answers(whole.view(omniscient, { asOf: day }))) !== JSON.stringify(seen)) telling += 1;
      }),
      { numRuns: 400, seed: 50 },
    );
    expect(telling / cases).toBeGreaterThanOrEqual(0.3);
  });

  it('holds after commits that states were kept current through, as after a scan', () => {
    fc.assert(
      fc.property(world, world, fc.constantFrom(...viewers), (records, others, viewer) => {
        const graph = graphOf(others);
        const view = () => graph.view(viewer, { asOf: day });
        answers(view());
        const header = { commitId: 'c', at: '2024-01-01T00:00:00Z', by: 'x', reason: 'x', changeCount: 1, prevHash: '', hash: '' };
        const gone = others.filter((other) => !records.some((record) => record.id === other.id)).reverse();
        let seq = 0;
        // One change a commit, so that every intermediate state is a state somebody could have asked.
        for (const record of records) {
          graph.apply({ ...header, seq: ++seq, changes: [{ op: 'put', id: record.id, record, previousRevision: null }] });
        }
        answers(view());
        graph.apply({
          ...header,
          seq: ++seq,
          changes: gone.map(({ id }) => ({ op: 'remove' as const, id, record: null, previousRevision: 1 })),
        });
        expect(answers(view())).toEqual(answers(graphOf(records).view(viewer, { asOf: day })));
      }),
      { numRuns: 150, seed: 50 },
    );
  });

  it('keeps a public verdict while a hidden stake would tip it, and marks the verdict of who sees it', () => {
    const records = [
      { ...base('program:N', 'CLEAR'), type: 'program', tag: 'N', name: 'N', legalAuthority: 'none', regime: 'US', blocking: false },
    ] as LedgerRecord[];
    const owns = (id: string, from: string, colour: Tlp): LedgerRecord => ({
      ...link(id, from, 'company', { linkType: 'OWNS', share: { min: '25', max: '25', minOpen: false, maxOpen: false } }),
      marking: base('', colour).marking,
    });
    for (const id of ['listed', 'other', 'company']) records.push(actor(id, id));
    records.push(designation('d1', 'listed', ['P'], { since: '2020-01-01' }), designation('d2', 'other', ['P'], { since: '2020-01-01' }));
    records.push(owns('s1', 'listed', 'CLEAR'), owns('s2', 'other', 'GREEN'));
    const graph: Graph = graphOf(records);
    const verdicts = viewers.map((viewer) => {
      const status = graph.view(viewer, { asOf: day }).sanctionStatus('company', 'US', 'IGNORE');
      return [status?.verdict, status?.blockedShare.max, status?.marking];
    });
    expect(verdicts).toEqual([
      ['NOT_BLOCKED', '25', 'CLEAR'],
      ['BLOCKED', '50', 'GREEN'],
      ['NOT_BLOCKED', '25', 'CLEAR'],
      ['NOT_BLOCKED', '25', 'CLEAR'],
      ['NOT_BLOCKED', '25', 'CLEAR'],
    ]);
  });

  it('marks a verdict as strictly as the strictest stake it counts, also where the proof does without', () => {
    const owns = (id: string, from: string, share: string, colour: Tlp): LedgerRecord => ({
      ...link(id, from, 'company', { linkType: 'OWNS', share: { min: share, max: share, minOpen: false, maxOpen: false } }),
      marking: base('', colour).marking,
    });
    const graph = graphOf([
      actor('listed', 'Listed'),
      actor('other', 'Other'),
      actor('company', 'Company'),
      designation('d1', 'listed', ['P'], { since: '2020-01-01' }),
      designation('d2', 'other', ['P'], { since: '2020-01-01' }),
      owns('s1', 'listed', '60', 'CLEAR'),
      owns('s2', 'other', '10', 'GREEN'),
    ]);
    const seen = viewers.slice(0, 2).map((viewer) => graph.view(viewer, { asOf: day }).sanctionStatus('company', 'US', 'IGNORE'));
    expect(seen.map((status) => [status?.verdict, status?.proof.length, status?.blockedShare.min, status?.marking])).toEqual([
      ['BLOCKED', 2, '60', 'CLEAR'],
      ['BLOCKED', 2, '70', 'GREEN'],
    ]);
  });
});
