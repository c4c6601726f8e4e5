import { describe, expect, it } from '@jest/globals';
import {
  amendDesignation,
  approveDesignation,
  delistDesignation,
  designationMachine as machine,
  draftDesignation,
  publishDesignation,
  reviewDesignation,
} from '../../../domain/process/designation.ts';
import type { DesignationFile } from '../../../domain/process/designation.ts';
import { as, expectRule, made, moved, opened, refusals, strict } from './trying.ts';
import type { Rule } from './trying.ts';
import { asking, beginning, itWalks } from './walks.ts';

const treasury = as('TREASURY_OFFICER');
const asked = {
  actor: 'csv:x',
  programs: ['ELECTION-EO13848'],
  determination: 'determination:1',
  round: null,
  legalAuthority: 'E.O. 13848',
};
const determined = { status: 'DETERMINED' as const, actor: 'csv:x', criterion: 'II_MATERIAL_SUPPORT' as const, incidents: ['incident:1'] };
const known = { target: { name: 'Example Media', usPersonBasis: null, isIndividual: false }, active: [], determination: determined };
const draft = (input: object = {}, facts: object = {}) =>
  opened(machine, draftDesignation, { ...asked, ...input }, { ...known, ...facts }, treasury, strict);
const other = { id: 'csv:x/ELECTION-EO13848', since: '2024-12-31', programs: ['ELECTION-EO13848'] };

const approved: DesignationFile = { ...made(draft()), status: 'APPROVED' };
const publication = { effectiveAt: null, frCitation: null, sdnUid: null };
const free = { target: { name: 'Example Media', usPersonBasis: null }, attributionAuthors: ['ann'], emergencyOverSince: null, active: [] };
const publish = (facts: object = {}, input: object = {}, record: Partial<DesignationFile> = {}) =>
  moved(machine, publishDesignation, { ...approved, ...record }, { ...publication, ...input }, { ...free, ...facts }, treasury);
const active = made(publish());
const amendment = { note: 'A second alias.', programs: null, legalAuthority: null, frCitation: null };

const amend = (input: object, record: Partial<DesignationFile> = {}) =>
  moved(machine, amendDesignation, { ...active, ...record }, { ...amendment, ...input }, { active: [] }, treasury);

const rules: Rule[] = [
  {
    rule: 'A draft for a United States person',
    hit: () => draft({}, { target: { ...known.target, usPersonBasis: 'a permanent resident' } }),
    refused: [
      [
        'US_PERSON_NOT_DESIGNATABLE',
        'Section 2(a) reaches foreign persons only; Example Media is recorded as a US person (a permanent resident). Refer to DOJ.',
      ],
    ],
    miss: 'a foreign one',
    passes: () => draft(),
  },
  {
    rule: 'A draft under the order without a determination',
    hit: () => draft({ determination: null }, { determination: null }),
    refused: [
      [
        'BAD_INPUT',
        'A designation under ELECTION-EO13848 carries out a section 2(a) determination on the actor; name one that is DETERMINED.',
      ],
    ],
    miss: 'the same under another authority',
    passes: () => draft({ determination: null, programs: ['RUSSIA-EO14024'] }, { determination: null }),
  },
  {
    rule: 'A draft on a determination about somebody else',
    hit: () => draft({}, { determination: { ...determined, actor: 'csv:y' } }),
    refused: [
      [
        'BAD_INPUT',
        'A designation under ELECTION-EO13848 carries out a section 2(a) determination on the actor; name one that is DETERMINED.',
      ],
    ],
    miss: 'on one about the actor',
    passes: () => draft(),
  },
  {
    rule: 'A second designation under the same programme',
    hit: () => draft({}, { active: [other] }),
    refused: [['DUPLICATE_ACTIVE_DESIGNATION', 'Already designated 2024-12-31 (csv:x/ELECTION-EO13848); amend it instead.']],
    miss: 'beside one under another programme',
    passes: () => draft({}, { active: [{ ...other, programs: ['CYBER2'] }] }),
  },
  {
    rule: 'A draft marked for a whole community',
    hit: () => opened(machine, draftDesignation, asked, known, treasury, { ...strict, tlp: 'GREEN', community: 'community:EI-ISAC' }),
    refused: [['BAD_INPUT', 'Section 9 allows no notice before publication; mark it TLP:AMBER_STRICT or TLP:RED, not TLP:GREEN.']],
    miss: 'one for named people',
    passes: () => opened(machine, draftDesignation, asked, known, treasury, { ...strict, tlp: 'RED', namedRecipients: ['uma'] }),
  },
  {
    rule: 'A draft shown to an organisation beyond the four agencies',
    hit: () => opened(machine, draftDesignation, asked, known, treasury, { ...strict, recipientOrgs: ['US-TREASURY', 'EX-VENDOR'] }),
    refused: [
      [
        'BAD_INPUT',
        'Section 9 allows no notice before publication; it stays with US-TREASURY, US-STATE, US-DOJ, US-CISA, without EX-VENDOR.',
      ],
    ],
    miss: 'to some of them',
    passes: () => opened(machine, draftDesignation, asked, known, treasury, { ...strict, recipientOrgs: ['US-TREASURY', 'US-DOJ'] }),
  },
  {
    rule: 'Publication on whom is recorded as a United States person since the draft',
    hit: () => publish({ target: { name: 'Example Media', usPersonBasis: 'a permanent resident' } }),
    refused: [
      [
        'US_PERSON_NOT_DESIGNATABLE',
        'Section 2(a) reaches foreign persons only; Example Media is recorded as a US person (a permanent resident). Refer to DOJ.',
      ],
    ],
    miss: 'on a foreign one',
    passes: () => publish(),
  },
  {
    rule: 'An amendment that puts it under the order without a determination',
    hit: () => amend({ programs: ['CYBER2', 'ELECTION-EO13848'] }, { programs: ['CYBER2'] }),
    refused: [
      ['BAD_INPUT', 'A designation under ELECTION-EO13848 carries out a section 2(a) determination on the actor; draft one that names it.'],
    ],
    miss: 'one that leaves it there',
    passes: () => amend({ programs: ['CYBER2', 'ELECTION-EO13848'] }),
  },
  {
    rule: 'An amendment out of every programme',
    hit: () => amend({ programs: [] }),
    refused: [['BAD_INPUT', 'Name at least one programme, or delist it with a reason.']],
    miss: 'into another',
    passes: () => amend({ programs: ['CYBER2'] }),
  },
  {
    rule: 'Publication after the emergency lapsed',
    hit: () => publish({ emergencyOverSince: '2026-09-13' }),
    refused: [['EMERGENCY_LAPSED', 'The emergency lapsed 2026-09-13; no authority to designate.']],
    miss: 'under an authority that does not rest on it',
    passes: () => publish({ emergencyOverSince: '2026-09-13' }, {}, { programs: ['RUSSIA-EO14024'] }),
  },
  {
    rule: 'Publication by whoever wrote the attribution',
    hit: () => publish({ attributionAuthors: ['uma'] }),
    refused: [['ANALYST_POLICY_SEPARATION', 'Section 1(f): intelligence and policy judgments are separate; another officer must decide.']],
    miss: 'by another officer',
    passes: () => publish(),
  },
  {
    rule: 'Publication of a second listing',
    hit: () => publish({ active: [other] }),
    refused: [['DUPLICATE_ACTIVE_DESIGNATION', 'Already designated 2024-12-31 (csv:x/ELECTION-EO13848); amend it instead.']],
    miss: 'where the only one in force is itself',
    passes: () => publish({ active: [{ ...other, id: 'one' }] }),
  },
  {
    rule: 'An effect before publication',
    hit: () => publish({}, { effectiveAt: '2026-11-19' }),
    refused: [['DATE_ORDER', 'Publication (2026-11-20) cannot be after the effective day (2026-11-19).']],
    miss: 'on the same day',
    passes: () => publish({}, { effectiveAt: '2026-11-20' }),
  },
  {
    rule: 'An amendment into a programme it is already listed under elsewhere',
    hit: () =>
      moved(
        machine,
        amendDesignation,
        active,
        { ...amendment, programs: ['CYBER2'] },
        { active: [{ ...other, programs: ['CYBER2'] }] },
        treasury,
      ),
    refused: [['DUPLICATE_ACTIVE_DESIGNATION', 'Already designated 2024-12-31 (csv:x/ELECTION-EO13848); amend it instead.']],
    miss: 'one that leaves the programmes alone',
    passes: () => moved(machine, amendDesignation, active, amendment, { active: [{ ...other, programs: ['CYBER2'] }] }, treasury),
  },
  {
    rule: 'Delisting for no reason',
    hit: () => moved(machine, delistDesignation, active, { reason: ' ' }, null, treasury),
    refused: [['DELIST_WITHOUT_REASON', 'State why the listing ends.']],
    miss: 'for one',
    passes: () => moved(machine, delistDesignation, active, { reason: 'Dissolved.' }, null, treasury),
  },
  {
    rule: 'Approval by whoever wrote the attribution',
    hit: () => moved(machine, approveDesignation, { ...approved, status: 'LEGAL_REVIEW' }, {}, { attributionAuthors: ['uma'] }, treasury),
    refused: [['ANALYST_POLICY_SEPARATION', 'Section 1(f): intelligence and policy judgments are separate; another officer must decide.']],
    miss: 'by another officer',
    passes: () =>
      moved(machine, approveDesignation, { ...approved, status: 'LEGAL_REVIEW' }, {}, { attributionAuthors: ['ann'] }, treasury),
  },
];

describe('A designation', () => {
  it.each(rules)('$rule is refused; $miss passes', expectRule);

  it('is seen by everyone from the day it is published, and takes effect then', () => {
    expect([approved.marking.tlp, active.marking.tlp]).toEqual(['AMBER_STRICT', 'CLEAR']);
    expect([active.since, active.publishedAt, active.criterion, active.incidents]).toEqual([
      '2026-11-20',
      '2026-11-20',
      'II_MATERIAL_SUPPORT',
      ['incident:1'],
    ]);
  });

  it('suspends the entry of individuals, and of them alone, until they are delisted', () => {
    const person = made(draft({}, { target: { ...known.target, isIndividual: true } }));
    const gone = made(moved(machine, delistDesignation, { ...person, status: 'ACTIVE' }, { reason: 'Died.' }, null, treasury));
    expect([active.entrySuspended, person.entrySuspended, gone.entrySuspended]).toEqual([false, true, false]);
  });

  it('keeps its history when it is amended and delisted', () => {
    const amended = made(moved(machine, amendDesignation, active, amendment, { active: [] }, treasury));
    const gone = made(moved(machine, delistDesignation, amended, { reason: 'Dissolved.' }, null, treasury));
    expect(gone.history.map(({ what, note }) => [what, note])).toEqual([
      ['PUBLISHED', null],
      ['AMENDED', 'A second alias.'],
      ['DELISTED', 'Dissolved.'],
    ]);
    // The day of delisting is the first without it.
    expect([gone.since, gone.until]).toEqual(['2026-11-20', '2026-11-19']);
  });

  it('is not made, moved or ended by other agencies', () => {
    expect(refusals(moved(machine, publishDesignation, approved, publication, free, as('DOJ_OFFICER')))).toEqual([
      ['FORBIDDEN', 'You may not publish a designation; that takes one of the roles TREASURY_OFFICER, and you are DOJ_OFFICER.'],
    ]);
  });

  itWalks(
    machine,
    [
      '> DRAFT',
      'DRAFT > LEGAL_REVIEW',
      'LEGAL_REVIEW > APPROVED',
      'APPROVED > ACTIVE',
      'ACTIVE > AMENDED',
      'ACTIVE > DELISTED',
      'AMENDED > DELISTED',
    ],
    [beginning(draftDesignation, treasury, asked, known, { marking: strict })],
    [
      asking(reviewDesignation, treasury, {}, null),
      asking(approveDesignation, treasury, {}, { attributionAuthors: [] }),
      asking(publishDesignation, treasury, publication, free),
      asking(publishDesignation, treasury, publication, { ...free, emergencyOverSince: '2026-09-13' }),
      asking(amendDesignation, treasury, amendment, { active: [] }),
      asking(delistDesignation, treasury, { reason: 'Dissolved.' }, null),
      asking(delistDesignation, treasury, { reason: '' }, null),
    ],
  );
});
