import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { boardSteps } from '../../docs/generate/boardSteps.ts';
import { followUpsOf } from '../../explorer/board/followUps.ts';
import { headingOf } from '../../explorer/board/heading.ts';
import { documentOf, fieldsOf, openingsFor, shapeOf, steps, wordsOf } from '../../explorer/board/steps.ts';
import { inputOf, missingIn, placed, shownPaths } from '../../explorer/board/typed.ts';

const problem = (field: string | null) => ({ message: 'No.', code: 'BAD_INPUT', field });
const inputFields = (step: string) => fieldsOf(steps[step]?.input ?? '') ?? [];

describe('the table of steps', () => {
  it('says what the machines and the API say; npm run generate writes it', () => {
    const file = join(import.meta.dirname, '../../explorer/board/steps.json');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(boardSteps())));
  });

  it('gives a role the records it may make, and no other role the same', () => {
    expect(openingsFor(['TREASURY_OFFICER'])).toContain('proposeDetermination');
    expect(openingsFor(['ODNI_ANALYST'])).not.toContain('proposeDetermination');
    expect(openingsFor(['TREASURY_OFFICER'])).not.toContain('determine');
  });

  it('asks for the id of a new record, and for nothing of one that is moved', () => {
    expect(documentOf('draftDesignation', steps['draftDesignation']!)).toContain('{ id }');
    expect(documentOf('determine', steps['determine']!)).toContain('{ __typename }');
  });

  it('names steps in words, and leaves the id of what is moved to the page', () => {
    expect(wordsOf('openInterferenceDetermination')).toBe('Open interference determination');
    expect(inputFields('triageIncident').map(({ name }) => name)).toEqual(['severity', 'icTerm', 'materialEffect']);
    expect(shapeOf('[ID!]!')).toEqual({ base: 'ID', isList: true, isNeeded: true });
  });
});

describe('what is typed into a step', () => {
  it('is sent without what was left empty, but with an empty text that must be there', () => {
    const fields = inputFields('draftAttribution');
    expect(inputOf(fields, { incident: ' incident:1 ', likelihoodPercent: '60', basis: ['a', ' '] })).toEqual({
      incident: 'incident:1',
      statement: '',
      likelihoodPercent: 60,
      basis: ['a'],
    });
  });

  it('is sent within what it is part of', () => {
    const typed = { content: { nature: 'Pages', notAscertainable: [{ block: 'GOVERNMENTS', reason: 'None known' }] } };
    expect(inputOf(inputFields('editAssessment'), typed)).toEqual(typed);
    expect(inputOf(inputFields('editAssessment'), {})).toEqual({});
  });

  it('is not sent while a choice that must be there is missing, in parts too', () => {
    const fields = inputFields('deliverAssessment');
    expect(missingIn(fields, { recipients: [{ agency: 'DOJ' }] }).map(({ field }) => field)).toEqual([
      'deliveredAt',
      'recipients.0.receivedAt',
    ]);
    expect(missingIn(fields, { deliveredAt: '2026-12-01', recipients: [] })).toEqual([]);
  });
});

describe('broken rules', () => {
  const shown = shownPaths(inputFields('draftRecommendation'), { targets: [{}] });
  const at = (field: string | null) => [...placed([problem(field)], shown).keys()];
  it('are shown at their field, within lists too', () => {
    expect(at('calibration')).toEqual(['calibration']);
    expect(at('input.targets[0].sector')).toEqual(['targets.0.sector']);
  });
  it('are shown at the field around it where theirs is not there', () => {
    expect(at('targets.3')).toEqual(['targets']);
  });
  it('are shown above the form where they name no field, or none of the form', () => {
    expect(at(null)).toEqual(['']);
    expect(at('stateConsent')).toEqual(['']);
  });
});

describe('a record', () => {
  const incident = { id: 'incident:1', status: 'CONFIRMED', isSynthetic: true, elections: [{ id: 'election:1' }], actors: [] };
  it('hands on what is known of it, and of its judgments those published', () => {
    const attributions = [
      { id: 'a:1', status: 'DRAFT' },
      { id: 'a:2', status: 'PUBLISHED' },
    ];
    const found = followUpsOf('incident', { ...incident, attributions });
    expect(found.find(({ step }) => step === 'proposeDetermination')?.first).toMatchObject({ attributions: ['a:2'], isSynthetic: 'true' });
  });
  it('leads to a designation once Treasury has determined, and not before', () => {
    const of = (status: string) => followUpsOf('determination', { id: 'd', status, isSynthetic: false, heading: { id: 'ofac:1' } });
    expect(of('IN_CONSULTATION')).toEqual([]);
    expect(of('DETERMINED')[0]?.first).toMatchObject({ actor: 'ofac:1', determination: 'd' });
  });
  it('makes records by steps that make records', () => {
    const all = followUpsOf('incident', { ...incident, attributions: [] }).map(({ step }) => steps[step]?.isOpening);
    expect(all).toEqual([true, true, true, true]);
  });
  it('is headed by its title, or by what it is about', () => {
    expect(headingOf('Pages')).toBe('Pages');
    expect(headingOf({ id: 'x', actor: { name: 'Made' } })).toBe('Made');
    expect(headingOf(null)).toBeNull();
  });
});
