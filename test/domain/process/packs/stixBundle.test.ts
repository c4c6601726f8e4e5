/** The structure is checked by hand against the tables of STIX 2.1 (OASIS Standard, 2021-06-10): common properties, required ones, references. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { stixBundle } from '../../../../domain/process/packs/stixBundle.ts';
import type { Told } from '../../../../domain/process/packs/stixBundle.ts';
import type { StixObject } from '../../../../domain/process/packs/stixMarking.ts';
import { tlps } from '../../../../domain/tlp.ts';

const uuidOf = (name: string) => {
  const hex = createHash('md5').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
};
const told: Told = {
  id: 'tearline:1',
  title: 'Copies',
  text: 'Pages are copied.',
  tlp: 'AMBER_STRICT',
  author: 'ODNI',
  indicators: ['198.51.100.7', '@copycat'],
  actions: ['Block the address.', 'x'.repeat(200)],
  labels: ['public-election-website'],
  first: '2026-11-24T12:00:00.000Z',
  latest: '2026-11-25T12:00:00.000Z',
  until: '2026-11-30T23:59:59.000Z',
};
const required: Readonly<Record<string, readonly string[]>> = {
  identity: ['name', 'identity_class'],
  'marking-definition': ['extensions'],
  report: ['name', 'published', 'object_refs'],
  indicator: ['pattern', 'pattern_type', 'valid_from'],
  'course-of-action': ['name'],
  note: ['content', 'object_refs'],
};
const timestamp = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';

/** Everything that is wrong with an object's structure. */
function faults(object: StixObject, ids: ReadonlySet<string>): string[] {
  const found: string[] = [];
  const say = (isRight: boolean, what: string) => {
    if (!isRight) found.push(`${object.id}: ${what}`);
  };
  say(new RegExp(`^${object.type}--${uuid}$`).test(object.id), 'id');
  say(object['spec_version'] === '2.1', 'spec_version');
  say(timestamp.test(String(object['created'])), 'created');
  if (object.type !== 'marking-definition') say(String(object['modified']) >= String(object['created']), 'modified');
  for (const property of required[object.type] ?? ['a type this bundle has no use for']) say(object[property] !== undefined, property);
  const references = ['created_by_ref', 'object_refs', 'object_marking_refs'].flatMap((property) => object[property] ?? []) as string[];
  for (const reference of references) say(ids.has(reference), `names ${reference}, which is not there`);
  for (const [property, value] of Object.entries(object)) say(!Array.isArray(value) || value.length > 0, `${property} is an empty list`);
  const [from, until] = [object['valid_from'], object['valid_until']];
  say(until === undefined || (typeof from === 'string' && typeof until === 'string' && until > from), 'valid_until');
  return found;
}

describe('Something shared as a STIX 2.1 bundle', () => {
  it.each(
    tlps
      .map((tlp) => [tlp, { ...told, tlp }] as const)
      .concat([['CLEAR', { ...told, tlp: 'CLEAR', indicators: [], actions: [], until: null }]]),
  )('is well formed at TLP:%s', (_, each) => {
    const bundle = stixBundle(each, uuidOf);
    const ids = new Set(bundle.objects.map(({ id }) => id));
    expect(bundle.id).toMatch(new RegExp(`^bundle--${uuid}$`));
    expect(bundle.objects.flatMap((object) => faults(object, ids))).toEqual([]);
    expect(ids.size).toBe(bundle.objects.length);
  });

  it('says who, at which marking, what to look for and what to do', () => {
    const { objects } = stixBundle(told, uuidOf);
    const the = (type: string) => objects.filter((object) => object.type === type);
    expect(the('identity')).toMatchObject([{ name: 'ODNI', identity_class: 'organization' }]);
    expect(the('marking-definition')).toMatchObject([
      {
        id: 'marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003',
        extensions: {
          'extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d': { extension_type: 'property-extension', tlp_2_0: 'amber+strict' },
        },
      },
    ]);
    expect(the('report')).toMatchObject([
      { name: 'Copies', description: 'Pages are copied.', published: told.latest, labels: told.labels },
    ]);
    expect(the('indicator')).toMatchObject([
      { pattern: "[ipv4-addr:value = '198.51.100.7']", valid_from: told.first, valid_until: told.until },
    ]);
    expect(the('note')).toMatchObject([{ content: 'Look for: @copycat' }]);
    expect(the('course-of-action').map(({ name }) => String(name).length)).toEqual([18, 120]);
    const marked = objects.filter((object) => object['object_marking_refs'] !== undefined);
    expect(marked.map(({ type }) => type)).toEqual(['report', 'indicator', 'course-of-action', 'course-of-action', 'note']);
  });

  it('is the same for the same thing, and another for another', () => {
    expect(stixBundle(told, uuidOf)).toEqual(stixBundle(told, uuidOf));
    expect(stixBundle({ ...told, id: 'tearline:2' }, uuidOf).id).not.toBe(stixBundle(told, uuidOf).id);
  });
});
