/** What the property tests of non-interference share: who asks, how records are marked, and a world with what somebody does not see left out. */
import type { LedgerRecord } from '../../domain/model.ts';
import { referencesOf } from '../../domain/references.ts';
import type { Marking, Tlp, Viewer } from '../../domain/tlp.ts';
import { publicViewer } from '../../domain/tlp.ts';
import { Graph } from '../../links/graph.ts';
import type { View } from '../../links/questions.ts';

export const day = '2024-06-01';
export const viewers: Viewer[] = [
  publicViewer,
  { user: 'mia', org: 'MEMBER', roles: ['LOCAL_OFFICIAL'] },
  { user: 'cleo', org: 'CLIENT', roles: ['LOCAL_OFFICIAL'] },
  { user: 'rex', org: 'RECIPIENT', roles: ['STATE_OFFICIAL'] },
  { user: 'ada', org: 'ELSEWHERE', roles: ['TREASURY_OFFICER'] },
];
/** May see everything, so shows what the hidden part would have changed. */
export const omniscient: Viewer = { user: 'originator', org: 'RECIPIENT', roles: ['TREASURY_OFFICER'] };

export const marked = (tlp: Tlp): Marking => ({
  tlp,
  originator: tlp === 'CLEAR' ? null : 'originator',
  community: 'community:X',
  recipientOrgs: ['RECIPIENT'],
  needToKnowRoles: [],
  namedRecipients: ['ada'],
});
export const base = (id: string, tlp: Tlp) => ({
  id,
  marking: marked(tlp),
  sources: [{ dataset: 'made-up', url: null, firstSeen: null, lastSeen: null }],
  isSynthetic: true,
});

export const standing: LedgerRecord[] = [
  { ...base('MEMBER', 'CLEAR'), type: 'organization', name: 'Member', level: 'LOCAL', jurisdiction: null, clientOf: [] },
  { ...base('CLIENT', 'CLEAR'), type: 'organization', name: 'Client', level: 'LOCAL', jurisdiction: null, clientOf: ['RECIPIENT'] },
  { ...base('RECIPIENT', 'CLEAR'), type: 'organization', name: 'Recipient', level: 'STATE', jurisdiction: null, clientOf: [] },
  { ...base('community:X', 'CLEAR'), type: 'community', name: 'X', operator: 'X', status: 'ACTIVE', partners: [], termsVersion: '1' },
  { ...base('m1', 'CLEAR'), type: 'membership', org: 'MEMBER', community: 'community:X', status: 'ACTIVE', level: 'STATE', services: [] },
  { ...base('program:P', 'CLEAR'), type: 'program', tag: 'P', name: 'P', legalAuthority: 'none', regime: 'US', blocking: true },
];

export function graphOf(records: readonly LedgerRecord[]): Graph {
  const graph = new Graph();
  graph.load([...standing, ...records].map((record) => ({ record, revision: 1 })));
  return graph;
}

/** The world without what the viewer may not see: invisible records gone, loose references to them taken out. */
export function without(records: readonly LedgerRecord[], view: View): LedgerRecord[] {
  return records
    .filter((record) => view.isVisible(record.id))
    .map((record) => {
      const copy = structuredClone(record) as unknown as Record<string, unknown>;
      for (const { id, reference } of referencesOf(record)) {
        if (reference.whenInvisible !== 'closesUp' || view.isVisible(id)) continue;
        const value = copy[reference.field];
        copy[reference.field] = Array.isArray(value) ? value.filter((item) => item !== id) : null;
      }
      return copy as unknown as LedgerRecord;
    });
}
