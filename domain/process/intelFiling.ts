/** How an item of intelligence, its tear-lines and the answers to them are kept: each as records that their own readers see. */
import type { LedgerRecord } from '../model.ts';
import { answersIn, newAnswers } from './acknowledgement.ts';
import type { Filing } from './filing.ts';
import type { IntelFile, IntelRecord } from './intelItem.ts';
import { answeredStatus, tearlineId } from './tearline.ts';
import type { Tearline, TearlineFile, TearlineRecord, TearlineStatus } from './tearline.ts';

/** The stored status stops at DISSEMINATED: how far recipients have got is told by the answers that the viewer sees. */
export const intelFiling: Filing<IntelFile> = {
  parts: ['tearline', 'acknowledgement', 'actionTaken'],
  join(main, parts) {
    const item = main as IntelRecord;
    const answers = answersIn(parts);
    const status = item.status === 'DISSEMINATED' ? answeredStatus(answers) : item.status;
    return { ...item, ...answers, status, tearlines: tearlinesOf(parts) };
  },
  split({ tearlines, acknowledgements, actionsTaken, ...item }, before) {
    const isOut = item.disseminatedAt !== null;
    const main: IntelRecord = { ...item, status: isOut ? 'DISSEMINATED' : item.status };
    const { id, isSynthetic } = main;
    const subject = { advisory: null, intelItem: id, tearline: null };
    const answers = newAnswers({ id, isSynthetic, subject, acknowledgements, actionsTaken }, before);
    return [main, ...tearlines.map((each) => tearlineRecord(main, each)), ...answers];
  },
  dropped: ({ id, tearlines }, before) =>
    before.filter((part) => part.type === 'tearline' && !tearlines.some(({ tlp }) => part.id === tearlineId(id, tlp))),
};

export const tearlineFiling: Filing<TearlineFile> = {
  parts: ['acknowledgement', 'actionTaken'],
  join(main, parts) {
    const tearline = main as TearlineRecord;
    const answers = answersIn(parts);
    return { ...tearline, ...answers, status: tearlineStatus(tearline, parts) };
  },
  split({ acknowledgements, actionsTaken, ...file }, before) {
    const { id, isSynthetic, item } = file;
    const subject = { advisory: null, intelItem: item, tearline: id };
    return [withoutStatus(file), ...newAnswers({ id, isSynthetic, subject, acknowledgements, actionsTaken }, before)];
  },
};

/** A tear-line's status is told by its answers and not kept. */
function withoutStatus(file: Omit<TearlineFile, 'acknowledgements' | 'actionsTaken'>): TearlineRecord {
  return Object.fromEntries(Object.entries(file).filter(([field]) => field !== 'status')) as unknown as TearlineRecord;
}

/** How far a tear-line has got, by the answers to it that are seen. */
export function tearlineStatus({ disseminatedAt }: TearlineRecord, answers: readonly LedgerRecord[]): TearlineStatus {
  return disseminatedAt === null ? 'HELD' : answeredStatus(answersIn(answers));
}

function tearlinesOf(parts: readonly LedgerRecord[]): Tearline[] {
  return parts
    .filter((part) => part.type === 'tearline')
    .map(({ colour, text, disseminatedAt, marking, recipients }) => ({
      tlp: colour,
      text,
      sent: disseminatedAt === null ? null : { marking, recipients, at: disseminatedAt },
    }));
}

function tearlineRecord(item: IntelRecord, { tlp, text, sent }: Tearline): TearlineRecord {
  const { originAgency, indicators, affectedAssetTypes, recommendedActions, isSynthetic } = item;
  return {
    type: 'tearline',
    id: tearlineId(item.id, tlp),
    marking: sent?.marking ?? item.marking,
    sources: [],
    isSynthetic,
    item: item.id,
    colour: tlp,
    text,
    originAgency,
    indicators,
    affectedAssetTypes,
    recommendedActions,
    disseminatedAt: sent?.at ?? null,
    recipients: sent?.recipients ?? [],
  };
}
