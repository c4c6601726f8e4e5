/** TLP 2.0 as STIX 2.1 speaks it: an extension, and one marking definition a colour, with the ids that OASIS gave them. */
import type { Tlp } from '../../tlp.ts';

export interface StixObject {
  readonly type: string;
  readonly id: string;
  readonly [property: string]: unknown;
}

/** @see OASIS cti-stix-common-objects, TLP 2.0 */
const tlpExtension = 'extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d';
const tlpMarkings: Readonly<Record<Tlp, { readonly id: string; readonly word: string }>> = {
  CLEAR: { id: 'marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487', word: 'clear' },
  GREEN: { id: 'marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb', word: 'green' },
  AMBER: { id: 'marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421', word: 'amber' },
  AMBER_STRICT: { id: 'marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003', word: 'amber+strict' },
  RED: { id: 'marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1', word: 'red' },
};
const markingsSince = '2022-10-01T00:00:00.000Z';

/** What `object_marking_refs` names for a colour. */
export function tlpMarkingId(tlp: Tlp): string {
  return tlpMarkings[tlp].id;
}

/** The marking definition of a colour, to be sent along with what refers to it. */
export function tlpMarkingDefinition(tlp: Tlp): StixObject {
  const { id, word } = tlpMarkings[tlp];
  return {
    type: 'marking-definition',
    id,
    spec_version: '2.1',
    created: markingsSince,
    name: `TLP:${word.toUpperCase()}`,
    extensions: { [tlpExtension]: { extension_type: 'property-extension', tlp_2_0: word } },
  };
}
