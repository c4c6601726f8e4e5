/** The national emergency of the order, and what other authorities did about the same conduct. */
import type { EmergencyNoticeRecord } from '../../domain/model.ts';
import type { EmergencyRecord } from '../../domain/process/nationalEmergency.ts';
import type { RelatedActionRecord } from '../../domain/process/statements.ts';
import { orderDay } from '../../domain/clocks.ts';
import { published, readData } from './files.ts';

interface Notices {
  readonly emergencyNotices: readonly Pick<EmergencyNoticeRecord, 'noticeDate' | 'continuesBeyond'>[];
}
interface RelatedActions {
  readonly actions: readonly (Pick<RelatedActionRecord, 'kind' | 'actors' | 'election' | 'incidents' | 'date' | 'title' | 'authority'> & {
    readonly key: string;
  })[];
}

/** In effect with the notices that are established; what came after the last of them is not, and so nobody has recorded its end. */
export function emergencyRecord(): EmergencyRecord {
  const { emergencyNotices } = readData('curated/elections.json') as Notices;
  const continued = emergencyNotices.at(-1)?.continuesBeyond ?? orderDay;
  return {
    ...published('federal-register', 'https://www.federalregister.gov/'),
    type: 'nationalEmergency',
    id: 'emergency:EO13848',
    status: 'IN_EFFECT',
    declaredOn: orderDay,
    anniversary: `${Number(continued.slice(0, 4)) + 1}${continued.slice(4)}`,
    notices: emergencyNotices.map((notice) => ({ ...notice, citation: null })),
    overSince: null,
    reason: null,
  };
}

export function relatedActionRecords(): RelatedActionRecord[] {
  const { actions } = readData('curated/relatedActions.json') as RelatedActions;
  return actions.map(({ key, election, ...action }) => ({
    ...published('related-actions'),
    type: 'relatedAction',
    id: `related-action:${key}`,
    ...action,
    election: election === null ? null : `election:${election}`,
    url: null,
  }));
}
