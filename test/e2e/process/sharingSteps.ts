/* eslint-disable @typescript-eslint/no-explicit-any -- tests reach into answers whose shape they assert */
/** Steps of sharing as people of a story ask for them. */
import { expect } from '@jest/globals';
import type { Answer } from '../../subgraphs/service.ts';
import { codes } from './stage.ts';
import type { Stage } from './stage.ts';

export const community = 'community:EI-ISAC';
/** What is asked of each union's answer. */
const answered = '__typename ... on Advisory { id } ... on IntelItem { id } ... on Tearline { id }';
const fieldsOf: Readonly<Record<string, string>> = {
  acknowledge: answered,
  recordIntelAction: '__typename ... on IntelItem { id } ... on Tearline { id }',
};
const inputs: Readonly<Record<string, string>> = {
  applyForMembership: 'ApplyForMembershipInput',
  acceptTerms: 'AcceptTermsInput',
  activateMembership: 'ActivateMembershipInput',
  approveContact: 'ContactInput',
  removeContact: 'ContactInput',
  suspendMembership: 'ReasonedStepInput',
  reinstateMembership: 'ReasonedStepInput',
  terminateMembership: 'ReasonedStepInput',
  scheduleSituationRoom: 'ScheduleSituationRoomInput',
  approveAttendee: 'ApproveAttendeeInput',
  postToSituationRoom: 'PostToSituationRoomInput',
  draftAdvisory: 'DraftAdvisoryInput',
  editAdvisory: 'EditAdvisoryInput',
  releaseAdvisory: 'ReleaseAdvisoryInput',
  updateAdvisory: 'EditAdvisoryInput',
  rescindAdvisory: 'ReasonedStepInput',
  recordIntel: 'RecordIntelInput',
  draftTearline: 'DraftTearlineInput',
  transmitIntel: 'TransmitIntelInput',
  enrichIntel: 'EnrichIntelInput',
  disseminateIntel: 'DisseminateIntelInput',
  recordIntelAction: 'RecordIntelActionInput',
  registerAsset: 'RegisterAssetInput',
  updateAsset: 'UpdateAssetInput',
  changeMarking: 'ChangeMarkingInput',
};

export interface Extra {
  readonly fields?: string;
  readonly expectedRevision?: string;
  readonly idempotencyKey?: string;
}

export function sharing(stage: () => Stage) {
  const step = async (as: string | undefined, name: string, input: object, extra: Extra = {}): Promise<Answer> => {
    const fields = extra.fields ?? fieldsOf[name] ?? 'id status marking revision';
    const document =
      `mutation ($input: ${inputs[name] ?? 'StepInput'}!, $revision: String, $key: String) ` +
      `{ done: ${name}(input: $input, expectedRevision: $revision, idempotencyKey: $key) { ${fields} } }`;
    const variables = { input, revision: extra.expectedRevision ?? null, key: extra.idempotencyKey ?? null };
    return await stage().ask(document, variables, as);
  };
  const done = async (as: string, name: string, input: object, extra: Extra = {}): Promise<any> => {
    const answer = await step(as, name, input, extra);
    expect(answer.errors).toBeUndefined();
    return answer.data.done;
  };
  const refused = async (as: string | undefined, name: string, input: object, extra: Extra = {}): Promise<string[]> => {
    const answer = await step(as, name, input, extra);
    expect(answer.data?.done ?? null).toBeNull();
    return codes(answer);
  };
  const read = async (query: string, as?: string, variables: Record<string, unknown> = {}): Promise<any> => {
    const answer = await stage().ask(query, variables, as);
    expect(answer.errors).toBeUndefined();
    return answer.data;
  };
  const text = { title: 'Copies of pages', body: 'Pages are copied.', severity: 'MEDIUM', recommendedActions: ['Watch.'] };
  /** An advisory put to review; `given` says what it is to be marked. */
  const reviewed = async (as: string, given: object): Promise<string> => {
    const { id } = await done(as, 'draftAdvisory', { ...text, ...given });
    await done(as, 'reviewAdvisory', { id });
    return id as string;
  };
  const released = async (as: string, given: object): Promise<string> => {
    const id = await reviewed(as, given);
    await done(as, 'releaseAdvisory', { id });
    return id;
  };
  const told = { summary: 'A server copies pages.', indicators: ['198.51.100.7'], recommendedActions: ['Block it.'] };
  /** An item with Homeland Security, its tear-lines approved. */
  const transmitted = async (given: object, tearlines: readonly object[]): Promise<string> => {
    const { id } = await done('odile', 'recordIntel', { ...told, ...given });
    await done('odile', 'draftTearline', { id, tearlines });
    await done('odile', 'approveTearline', { id });
    await done('odile', 'transmitIntel', { id });
    return id as string;
  };
  return { step, done, refused, read, reviewed, released, transmitted, text, told };
}
