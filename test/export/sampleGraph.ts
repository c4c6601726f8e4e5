/** A made-up answer that has everything an export can hold. */
import type { ShareInterval } from '../../domain/model.ts';
import type { ExportedGraph } from '../../export/exportedGraph.ts';
import { actor, designation, incident, link, marked } from '../world.ts';

export const exactly = (percent: string): ShareInterval => ({ min: percent, max: percent, minOpen: false, maxOpen: false });

const person = actor('ftm:NK-orlow', 'Mira Orlow', {
  kind: 'INDIVIDUAL',
  countries: ['ZZ'],
  names: [
    { value: 'Mira Orlow', type: 'PRIMARY', script: 'Latn', sources: ['made-up'] },
    { value: 'Мира Орлова', type: 'AKA', script: 'Cyrl', sources: ['made-up'] },
  ],
  identifiers: [{ type: 'Passport', value: '=1+2', country: 'ZZ' }],
  details: { kind: 'INDIVIDUAL', birthDates: ['1961-06-01'], birthPlaces: [], nationalities: ['ZZ'], gender: null },
});

export function sampleGraph(given: Partial<ExportedGraph> = {}): ExportedGraph {
  return {
    dataVersion: 'position',
    asOf: '2024-06-01',
    marking: 'TLP:AMBER+STRICT',
    actors: [
      person,
      actor('ftm:NK-door', 'Blue Door, "Holding" & Sons <Ltd>'),
      actor('ftm:NK-boat', 'Night Ferry', { kind: 'VESSEL', marking: marked({ tlp: 'AMBER_STRICT' }) }),
      actor('gov:ZZ', 'Government of Nowhere', { kind: 'FOREIGN_GOVERNMENT' }),
    ],
    links: [
      link('stake:1', 'ftm:NK-orlow', 'ftm:NK-door', {
        linkType: 'OWNS',
        share: exactly('50/3'),
        interest: 'EQUITY',
        since: '2020-01-01',
        until: '2024-12-31',
        confidence: 'HIGH',
      }),
      link('stake:2', 'ftm:NK-orlow', 'ftm:NK-door', {
        linkType: 'CONTROLS',
        share: { min: '25', max: '50', minOpen: true, maxOpen: false },
        interest: 'VOTING_RIGHTS',
        arrangement: 'Family pact',
      }),
      link('link:3', 'ftm:NK-door', 'ftm:NK-boat', {
        linkType: 'OPERATES',
        since: '2024-06-01',
        until: '2024-06-01',
        marking: marked({ tlp: 'GREEN' }),
      }),
    ],
    designations: [designation('ftm:NK-orlow/DOORS', 'ftm:NK-orlow', ['DOORS'], { since: '2021-02-03' })],
    question: 'NETWORK ids=ftm:NK-orlow',
    truncated: false,
    places: new Map([
      ['ftm:NK-orlow', { depth: 0, degree: 2 }],
      ['ftm:NK-door', { depth: 1, degree: 9, integratedShare: '16.6667 %', verdict: 'NOT_BLOCKED', score: 0.5 }],
    ]),
    paths: [{ actors: ['ftm:NK-orlow', 'ftm:NK-door', 'ftm:NK-boat'], links: ['stake:1', 'link:3'] }],
    incidents: [
      incident('incident:leak', 'Leak of letters', { category: 'HACK_AND_LEAK', startedAt: '2024-03-01', endedAt: '2024-04-01' }),
      incident('incident:phish', 'Phishing of clerks'),
    ],
    attributions: [
      {
        incident: 'incident:leak',
        actor: 'ftm:NK-door',
        government: 'gov:ZZ',
        governmentRole: 'DIRECTED',
        confidence: 'HIGH',
        marking: 'CLEAR',
      },
      { incident: 'incident:phish', actor: 'ftm:NK-door', government: null, governmentRole: null, confidence: null, marking: 'GREEN' },
    ],
    ...given,
  };
}

/** Names made to break what reads them, and what became of those that some formats cannot hold. */
export const hostileNames: readonly (readonly [what: string, name: string])[] = [
  ['a formula', "=cmd|' /C calc'!A0"],
  ['a formula with a plus', '+1+1'],
  ['a formula with a minus', '-2+3'],
  ['a formula with an at', '@SUM(1)'],
  ['a formula behind a tab', '\t=1+1'],
  ['a formula behind a carriage return', '\r=1+1'],
  ['a script', '<script>alert(1)</script>'],
  ['an image', '"><img src=x onerror=alert(1)>'],
  ['the end of CDATA', ']]></data></node>'],
  ['an entity', '&xxe; &#0; &lt;'],
  ['the end of a comment', '--><!-- -->'],
  ['bidirectional overrides', 'safe\u202Eexe.txt\u202C\u2066x\u2069'],
  ['zero widths', 'a\u200B\u200D\uFEFFb'],
  ['control characters', 'a\u0000b\u0007c\u001Bd\u007Fe'],
  ['a lone high surrogate', 'a\uD83Db'],
  ['a lone low surrogate', '\uDE00b'],
  ['what is no character', 'a\uFFFEb\uFFFFc'],
  ['quotes and commas', 'a "b", \'c\'; d'],
  ['lines', 'one\r\ntwo\nthree'],
  ['emoji and combining marks', '👩‍👩‍👧 Z̷a̷l̷g̷o̷ İıŞ'],
];
