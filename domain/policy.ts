/** Who may change what: roles by kind of change. Reading is decided by markings alone, in `tlp.ts`. */
import type { Violation } from './errors.ts';
import type { Role, Viewer } from './tlp.ts';

const analysts = ['ODNI_ANALYST', 'DHS_CISA_ANALYST', 'TREASURY_OFFICER', 'STATE_DEPT_OFFICER', 'DOJ_OFFICER'] as const;
const screeners = [...analysts, 'PRIVATE_SECTOR_MEMBER'] as const;
const reporters = [
  'STATE_OFFICIAL',
  'LOCAL_OFFICIAL',
  'PRIVATE_SECTOR_MEMBER',
  'DHS_CISA_ANALYST',
  'ODNI_ANALYST',
  'DOJ_OFFICER',
  'COMMUNITY_STAFF',
] as const;
/** Whoever has a part in any of it. */
const participants = [...new Set([...screeners, ...reporters])];
const notifiers = ['ODNI_ANALYST', 'DHS_CISA_ANALYST', 'DOJ_OFFICER'] as const;
const registrars = ['STATE_OFFICIAL', 'LOCAL_OFFICIAL', 'DHS_CISA_ANALYST'] as const;
const recorders = ['ODNI_ANALYST', 'DHS_CISA_ANALYST'] as const;

/** Each change with the roles that may make it and its name in sentences. */
export const policy = {
  upsertActor: { roles: analysts, doing: 'write actors' },
  upsertLink: { roles: analysts, doing: 'write links' },
  removeLink: { roles: analysts, doing: 'remove links' },
  confirmMatch: { roles: analysts, doing: 'make one actor of two' },
  rejectMatch: { roles: analysts, doing: 'reject matches' },
  undoMatch: { roles: analysts, doing: 'undo matches' },
  reportIncident: { roles: reporters, doing: 'report incidents' },
  notifyAudience: { roles: notifiers, doing: 'notify anybody of an incident' },
  submitAnalysis: { roles: analysts, doing: 'tender analysis for an agency' },
  registerAsset: { roles: registrars, doing: 'register the systems of an election office' },
  updateAsset: { roles: registrars, doing: 'write the systems of an election office' },
  clearHit: { roles: screeners, doing: 'clear screening hits' },
  escalateHit: { roles: screeners, doing: 'escalate screening hits' },
  reopenHit: { roles: screeners, doing: 'reopen screening hits' },
  recordElection: { roles: recorders, doing: 'record elections' },
  setConclusion: { roles: recorders, doing: 'say when elections concluded' },
  writeNote: { roles: participants, doing: 'write notes' },
  removeNote: { roles: participants, doing: 'remove notes' },
  saveView: { roles: participants, doing: 'save views' },
  removeView: { roles: participants, doing: 'remove views' },
  saveCustomerList: { roles: screeners, doing: 'store customer lists' },
} as const satisfies Readonly<Record<string, { readonly roles: readonly Role[]; readonly doing: string }>>;

export type Deed = keyof typeof policy;

/** Why a viewer may not make a change; none where it may. */
export function forbidden(viewer: Viewer, deed: Deed): Violation[] {
  const { roles, doing } = policy[deed];
  if (viewer.user !== null && roles.some((role) => viewer.roles.includes(role))) return [];
  const message = `You may not ${doing}; that takes one of the roles ${roles.join(', ')}, and you are ${viewer.roles.join(', ') || 'without one'}.`;
  return [{ code: 'FORBIDDEN', message }];
}
