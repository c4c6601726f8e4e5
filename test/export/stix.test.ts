import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { stixBundle } from '../../domain/process/packs/stixBundle.ts';
import { tlps } from '../../domain/tlp.ts';
import type { ExportedGraph } from '../../export/exportedGraph.ts';
import { stix } from '../../export/stix/stix.ts';
import { uuidOf } from '../../runtime/uuidOf.ts';
import { hostileNames, sampleGraph } from './sampleGraph.ts';

const schemas = join(import.meta.dirname, 'stixSchemas');
const ajv = new Ajv2020({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const validators = new Map<string, ValidateFunction>();
const read = ['common', 'sdos', 'sros'].flatMap((folder) =>
  readdirSync(join(schemas, folder)).map((file) => ({ file, schema: JSON.parse(readFileSync(join(schemas, folder, file), 'utf8')) })),
);
for (const { schema } of read) ajv.addSchema(schema);
for (const { file, schema } of read) validators.set(file.replace('.json', ''), ajv.getSchema(schema.$id)!);

interface Thing {
  readonly type: string;
  readonly id: string;
  // Objects are read property by property.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly [property: string]: any;
}
const bundleOf = (graph: ExportedGraph): Thing & { readonly objects: readonly Thing[] } =>
  JSON.parse([...stix(graph, { uuidOf })].join(''));

/** What OASIS's schemas and the standard's rules on references hold against a bundle. */
function faults(bundle: { readonly objects: readonly Thing[] }): string[] {
  const ids = new Set(bundle.objects.map(({ id }) => id));
  return bundle.objects.flatMap((object) => {
    const validate = validators.get(object.type);
    if (validate === undefined) return [`no schema for ${object.type}`];
    const isValid: boolean = validate(object);
    const found = isValid ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${object.type}${instancePath} ${message}`);
    const { created_by_ref, object_marking_refs = [], source_ref, target_ref, object_refs = [], extensions = {} } = object;
    const named = [created_by_ref, source_ref, target_ref, ...object_marking_refs, ...object_refs].filter((id) => id !== undefined);
    // OASIS publishes the definition of the TLP extension; ours is in the bundle.
    const defined = Object.keys(extensions).filter((id) => !id.startsWith('extension-definition--60a3c5c5'));
    return [
      ...found,
      ...[...named, ...defined].filter((id) => !ids.has(id)).map((id) => `${object.type} refers to ${id}, which is not there`),
    ];
  });
}
const some = (bundle: { readonly objects: readonly Thing[] }, type: string) => bundle.objects.filter((object) => object.type === type);

describe('A STIX bundle', () => {
  it('holds to the schemas of OASIS, and nothing in it refers to what is not in it', () => {
    const bundle = bundleOf(sampleGraph());
    expect(bundle.id).toMatch(/^bundle--[0-9a-f]{8}-[0-9a-f]{4}-5/);
    expect(faults(bundle)).toEqual([]);
    expect(new Set(bundle.objects.map(({ type }) => type))).toEqual(
      new Set([
        'identity',
        'marking-definition',
        'extension-definition',
        'grouping',
        'threat-actor',
        'campaign',
        'incident',
        'relationship',
      ]),
    );
  });

  it('is judged by schemas that refuse a broken one', () => {
    const bundle = bundleOf(sampleGraph());
    const broken = bundle.objects.map((object) => (object.type === 'campaign' ? { ...object, first_seen: '2024-03-01', name: 7 } : object));
    expect(faults({ objects: broken }).length).toBeGreaterThan(1);
    expect(faults({ objects: bundle.objects.slice(1) })).not.toEqual([]);
  });

  it('holds to the schemas where nothing was found', () => {
    const bundle = bundleOf(sampleGraph({ actors: [], links: [], designations: [], incidents: [], attributions: [] }));
    expect(faults(bundle)).toEqual([]);
    expect(some(bundle, 'identity').map(({ name }) => name)).toEqual(['Ostrakon']);
  });

  it('marks each object with its own marking, and the grouping with the strictest', () => {
    const bundle = bundleOf(sampleGraph());
    const words = new Map(some(bundle, 'marking-definition').map(({ id, name }) => [id, name]));
    const marking = ({ object_marking_refs }: Thing) => words.get(object_marking_refs[0]);
    const named = (name: string) => bundle.objects.find((object) => object['name'] === name)!;
    expect([marking(named('Mira Orlow')), marking(named('Night Ferry')), marking(some(bundle, 'grouping')[0]!)]).toEqual([
      'TLP:CLEAR',
      'TLP:AMBER+STRICT',
      'TLP:AMBER+STRICT',
    ]);
    // That it is a threat actor rests on a judgment marked GREEN too.
    expect(some(bundle, 'threat-actor').map(marking)).toEqual(['TLP:GREEN']);
  });

  it('says day, data version, question and shares in an extension that it defines', () => {
    const bundle = bundleOf(sampleGraph());
    const [definition] = some(bundle, 'extension-definition');
    const inside = (object: Thing) => object['extensions'][definition!.id];
    expect(inside(some(bundle, 'grouping')[0]!)).toMatchObject({
      data_version: 'position',
      as_of: '2024-06-01',
      question: 'NETWORK ids=ftm:NK-orlow',
    });
    const owns = some(bundle, 'relationship').find(({ relationship_type }) => relationship_type === 'owns')!;
    expect(inside(owns)).toMatchObject({
      record_id: 'stake:1',
      share: { min: '50/3', max: '50/3', min_open: false, max_open: false },
      since: '2020-01-01',
      until: '2024-12-31',
    });
    expect([owns['start_time'], owns['stop_time'], owns['confidence']]).toEqual([
      '2020-01-01T00:00:00.000Z',
      '2024-12-31T23:59:59.999Z',
      85,
    ]);
    // What an extension says is by its own schema, which refuses other things.
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(definition!['schema']));
    const extended = bundle.objects.filter((object) => object['extensions']?.[definition!.id]);
    expect(extended.filter((object) => !validate(inside(object)))).toEqual([]);
    expect(validate({ ...inside(owns), since: 7 })).toBe(false);
  });

  it('makes a campaign of conduct over time, an incident of the rest, and attributes both to the threat actor', () => {
    const bundle = bundleOf(sampleGraph());
    const [threat] = some(bundle, 'threat-actor');
    expect(some(bundle, 'campaign')).toMatchObject([
      { name: 'Leak of letters', first_seen: '2024-03-01T00:00:00.000Z', last_seen: '2024-04-01T23:59:59.999Z' },
    ]);
    expect(some(bundle, 'incident')).toMatchObject([{ name: 'Phishing of clerks' }]);
    const to = some(bundle, 'relationship').filter(
      ({ relationship_type, target_ref }) => relationship_type === 'attributed-to' && target_ref === threat!.id,
    );
    expect(to.map(({ source_ref }) => source_ref).sort()).toEqual(
      [...some(bundle, 'campaign'), ...some(bundle, 'incident')].map(({ id }) => id).sort(),
    );
  });

  it('makes no threat actor of one that is only owned, linked or listed for support', () => {
    expect(some(bundleOf(sampleGraph({ attributions: [], incidents: [] })), 'threat-actor')).toEqual([]);
    const engaged = sampleGraph({
      attributions: [],
      incidents: [],
      designations: [{ ...sampleGraph().designations[0]!, criterion: 'I_ENGAGED_SPONSORED_CONCEALED_COMPLICIT' }],
    });
    expect(some(bundleOf(engaged), 'threat-actor').map(({ name }) => name)).toEqual(['Mira Orlow']);
  });

  it('names the same record by the same id whatever was asked', () => {
    const ids = (graph: ExportedGraph) => new Set(some(bundleOf(graph), 'identity').map(({ id }) => id));
    expect(ids(sampleGraph({ question: 'SEARCH text=x', dataVersion: 'later', asOf: '2025-01-01' }))).toEqual(ids(sampleGraph()));
  });

  it.each(hostileNames)('holds to the schemas with %s for a name', (_what, name) => {
    const [first, ...others] = sampleGraph().actors;
    const bundle = bundleOf(sampleGraph({ actors: [{ ...first!, name, description: name }, ...others] }));
    expect(faults(bundle)).toEqual([]);
    expect(some(bundle, 'identity')[1]!['name']).toBe(name.replace(/\p{Cs}/gu, '\uFFFD'));
  });
});

describe('A pack of an advisory as a STIX bundle', () => {
  it.each(tlps)('holds to the schemas of OASIS when marked %s', (tlp) => {
    const told = {
      id: 'advisory:1', title: 'Look out', text: 'They are at it.', tlp, author: 'Watchtower', indicators: ['192.0.2.1', 'evil.example', 'a habit'],
      actions: ['Change passwords'], labels: ['voter-registration'], first: '2024-05-01T00:00:00.000Z', latest: '2024-05-02T00:00:00.000Z', until: '2024-06-01T00:00:00.000Z',
    }; // prettier-ignore
    expect(faults(stixBundle(told, uuidOf))).toEqual([]);
  });
});
