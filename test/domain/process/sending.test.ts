import { describe, expect, it } from '@jest/globals';
import { sendings } from '../../../domain/process/sending.ts';
import type { Sending } from '../../../domain/process/sending.ts';
import { advisoryRows, canonicalText } from '../../../domain/process/sentText.ts';
import type { AdvisoryRecord } from '../../../domain/process/advisory.ts';
import { clear } from '../../../domain/tlp.ts';
import { processSamples } from '../../processSamples.ts';

const sent: Sending = {
  kind: 'RELEASED',
  advisory: 'advisory:1',
  tearline: null,
  version: 2,
  marking: clear,
  recipients: [],
  isSynthetic: true,
  contentHash: 'ab',
  writer: 'dee',
  org: 'EI-ISAC',
  at: '2026-11-24T12:00:00.000Z',
};
const amber = { ...clear, tlp: 'AMBER', originator: 'dee', recipientOrgs: ['A', 'B'] } as const;

describe('The proof of a sending', () => {
  it('is one record for each recipient organisation, seen by it, the sender and Homeland Security', () => {
    const records = sendings({ ...sent, marking: amber, recipients: ['A', 'B'] });
    expect(records.map(({ id, toOrgs, marking }) => [id, toOrgs, marking.tlp, marking.recipientOrgs])).toEqual([
      ['sent:advisory:1/2/A', ['A'], 'AMBER_STRICT', ['A', 'EI-ISAC', 'US-CISA']],
      ['sent:advisory:1/2/B', ['B'], 'AMBER_STRICT', ['B', 'EI-ISAC', 'US-CISA']],
    ]);
  });

  it('is one record for each person named, whom alone it shows', () => {
    const records = sendings({ ...sent, marking: { ...clear, tlp: 'RED', namedRecipients: ['ada', 'bo'] } });
    expect(records.map(({ toUsers, marking }) => [toUsers, marking.tlp, marking.namedRecipients])).toEqual([
      [['ada'], 'RED', ['ada']],
      [['bo'], 'RED', ['bo']],
    ]);
  });

  it('is one record for a community or for everybody', () => {
    const [community] = sendings({ ...sent, marking: { ...clear, tlp: 'GREEN', community: 'community:X' } });
    expect(community).toMatchObject({ toCommunity: 'community:X', marking: { tlp: 'GREEN', community: 'community:X' } });
    expect(sendings(sent)).toMatchObject([{ toOrgs: [], toUsers: [], toCommunity: null, marking: clear, version: 2, contentHash: 'ab' }]);
  });

  it('is of a text that differs where anything a reader gets differs', () => {
    const advisory = processSamples().find((record): record is AdvisoryRecord => record.type === 'advisory');
    if (advisory === undefined) throw new Error('There is no sample.');
    const textOf = (more: Partial<AdvisoryRecord>) => canonicalText(advisoryRows({ ...advisory, ...more }));
    const versions = [
      {},
      { title: 'Other' },
      { body: 'Other' },
      { version: 2 },
      { severity: 'HIGH' as const },
      { recommendedActions: ['Call', 'back.'] },
      { recommendedActions: ['Call\nback.'] },
      { affectedAssetTypes: [] },
      { expiresAt: '2026-12-01' },
      { releaseMarking: clear },
    ].map(textOf);
    expect(new Set(versions).size).toBe(versions.length);
    expect(textOf({ status: 'EXPIRED', rescindReason: 'No.' })).toBe(textOf({}));
  });
});
