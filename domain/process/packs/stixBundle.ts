/** Something shared as a STIX 2.1 bundle. */
import type { Instant } from '../../model.ts';
import type { Tlp } from '../../tlp.ts';
import { tlpMarkingDefinition, tlpMarkingId } from './stixMarking.ts';
import type { StixObject } from './stixMarking.ts';
import { stixPattern } from './stixPattern.ts';

/** What is told, whatever it is. Instants are of its release. */
export interface Told {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly tlp: Tlp;
  /** Who says so. */
  readonly author: string;
  readonly indicators: readonly string[];
  readonly actions: readonly string[];
  /** What it is about, for labels. */
  readonly labels: readonly string[];
  readonly first: Instant;
  readonly latest: Instant;
  /** The day after which it is of no use; null where there is none. */
  readonly until: Instant | null;
}

/**
 * The bundle: who says so, its TLP 2.0 marking, one report, an indicator for each observable, a note for what is none, a course of action
 * for each action.
 *
 * The same thing gives the same bundle, ids included, so that a recipient who gets it twice has it once.
 *
 * @param uuidOf a UUID that is the same for the same name
 * @see STIX 2.1, OASIS Standard of 2021-06-10
 */
export function stixBundle(
  told: Told,
  uuidOf: (name: string) => string,
): { readonly type: 'bundle'; readonly id: string; readonly objects: readonly StixObject[] } {
  const author = `identity--${uuidOf(`identity:${told.author}`)}`;
  const idOf = (type: string, name: string) => `${type}--${uuidOf(`${told.id}/${type}/${name}`)}`;
  const common = {
    spec_version: '2.1',
    created_by_ref: author,
    created: told.first,
    modified: told.latest,
    object_marking_refs: [tlpMarkingId(told.tlp)],
  };
  const observables = told.indicators.flatMap((value) => {
    const pattern = stixPattern(value);
    return pattern === null ? [] : [{ value, pattern }];
  });
  const others = told.indicators.filter((value) => stixPattern(value) === null);
  const indicators = observables.map(({ value, pattern }): StixObject => ({
    type: 'indicator',
    id: idOf('indicator', value),
    ...common,
    name: value,
    indicator_types: ['malicious-activity'],
    pattern,
    pattern_type: 'stix',
    valid_from: told.first,
    ...(told.until !== null && told.until > told.first ? { valid_until: told.until } : {}),
  }));
  const actions = told.actions.map((action): StixObject => ({
    type: 'course-of-action',
    id: idOf('course-of-action', action),
    ...common,
    name: action.length > 120 ? `${action.slice(0, 119)}…` : action,
    description: action,
  }));
  const referred = [...indicators, ...actions].map(({ id }) => id);
  const report: StixObject = {
    type: 'report',
    id: idOf('report', ''),
    ...common,
    name: told.title,
    description: told.text,
    report_types: ['threat-report'],
    published: told.latest,
    ...(told.labels.length === 0 ? {} : { labels: told.labels }),
    object_refs: referred.length === 0 ? [author] : referred,
  };
  const notes = others.map((value): StixObject => ({
    type: 'note',
    id: idOf('note', value),
    ...common,
    content: `Look for: ${value}`,
    object_refs: [report.id],
  }));
  const identity: StixObject = {
    type: 'identity',
    id: author,
    spec_version: '2.1',
    created: told.first,
    modified: told.first,
    name: told.author,
    identity_class: 'organization',
  };
  return {
    type: 'bundle',
    id: `bundle--${uuidOf(`${told.id}/bundle/${told.latest}`)}`,
    objects: [identity, tlpMarkingDefinition(told.tlp), report, ...indicators, ...actions, ...notes],
  };
}
