/** Receipts: what is given with an answer, and the same question asked again. */
import { z } from 'zod';
import { OstrakonError } from '../../domain/errors.ts';
import { actorKinds, regimes } from '../../domain/model.ts';
import type { Day, Instant } from '../../domain/model.ts';
import { roles } from '../../domain/tlp.ts';
import type { Viewer } from '../../domain/tlp.ts';
import { comparableStatus, ownershipAlgorithm } from '../../links/ownership/status.ts';
import type { StatusAnswer } from '../../links/ownership/answers.ts';
import type { View } from '../../links/questions.ts';
import { comparableScreening, screenAlgorithm } from '../../links/screening/screenQuestion.ts';
import type { ScreenAnswer } from '../../links/screening/screenQuestion.ts';
import { hashOf } from '../../runtime/receipts.ts';
import { subjectKeyOf } from '../../runtime/subjectKey.ts';
import type { KnownAt } from '../knownAt.ts';
import type { Services } from '../services.ts';

export interface Receipt {
  readonly id: string;
  readonly dataVersion: string;
  readonly algorithm: string;
  readonly asOf: Day;
  readonly queryHash: string;
  readonly resultHash: string;
  readonly at: Instant;
  /** The moment asked for; null for what is known when it is given. */
  readonly knownAt: Instant | null;
}

/** What a receipt needs to know of who asked, where and when. */
export interface ReceiptSource {
  readonly services: Pick<Services, 'seals' | 'positions' | 'graph' | 'now'>;
  readonly viewer: Viewer;
  readonly view: Pick<View, 'version'>;
  /** Null where it is asked about what is known now. */
  readonly known?: KnownAt | null;
}

/** What is sealed in a receipt's id. */
const sealedShape = z.strictObject({
  kind: z.enum(['screen', 'verdict']),
  question: z.unknown(),
  asOf: z.string(),
  viewer: z.strictObject({ user: z.string().nullable(), org: z.string().nullable(), roles: z.array(z.enum(roles)) }),
  seq: z.int().positive(),
  algorithm: z.string(),
  /** Of a question about what was known at `seq`: the commit whose markings decided what is shown. */
  markedAt: z.int().positive().optional(),
});
export type SealedQuestion = z.infer<typeof sealedShape>;

const verdictShape = z.strictObject({ actor: z.string(), regime: z.enum(regimes), unattributed: z.enum(['IGNORE', 'POSSIBLE']) });
const screenShape = z.strictObject({
  party: z.strictObject({
    name: z.string(),
    kind: z.enum(actorKinds).nullable(),
    birthDate: z.string().nullable(),
    countries: z.array(z.string()),
    identifiers: z.array(z.strictObject({ type: z.string().nullable(), value: z.string(), country: z.string().nullable() })),
  }),
  programs: z.array(z.string()),
  regime: z.enum(regimes),
  threshold: z.number(),
  matchThreshold: z.number(),
  limit: z.number(),
  listedOnly: z.boolean(),
});

/** What decides answers of each kind now; a receipt of another algorithm cannot be compared. */
export const algorithms: Readonly<Record<SealedQuestion['kind'], string>> = { screen: screenAlgorithm, verdict: ownershipAlgorithm };

/**
 * The receipt of an answer that was just worked out: called before anything is awaited, so that the position is the answer's.
 *
 * @param given `answer` is what is compared later: ids, numbers and codes, no sentences
 */
export async function receiptFor(
  { services, viewer, view, known = null }: ReceiptSource,
  given: {
    readonly kind: SealedQuestion['kind'];
    readonly question: unknown;
    readonly answer: unknown;
    readonly algorithm: string;
    readonly asOf: Day;
  },
): Promise<Receipt> {
  const { kind, question, answer, algorithm, asOf } = given;
  const { user, org, roles: held } = viewer;
  const { seq } = services.graph;
  const marked = known === null ? {} : { markedAt: known.markedAt() };
  const sealed: SealedQuestion = { kind, question, asOf, viewer: { user, org, roles: [...held] }, seq, algorithm, ...marked };
  const version = view.version();
  return {
    id: await services.seals.seal(sealed),
    dataVersion: await services.positions.encode(version),
    algorithm,
    asOf,
    queryHash: hashOf(question),
    resultHash: hashOf(answer),
    at: services.now(),
    knownAt: known?.at ?? null,
  };
}

/** Opens what `receiptFor` sealed. @throws {OstrakonError} BAD_INPUT for anything else */
export async function openReceipt(seals: Services['seals'], id: string): Promise<SealedQuestion> {
  const opened = sealedShape.safeParse(await seals.open(id));
  if (!opened.success) throw new OstrakonError({ code: 'BAD_INPUT', message: 'This receipt is of another version of Ostrakon.' });
  return opened.data;
}

/** Asks a sealed question of a View of its viewer on its day: the answer, and the hashes that its receipt would have now. */
export function askedAgain(
  sealed: SealedQuestion,
  view: View,
): { readonly answer: ScreenAnswer | StatusAnswer | null; readonly queryHash: string; readonly resultHash: string } {
  const queryHash = hashOf(sealed.question);
  if (sealed.kind === 'screen') {
    const question = screenShape.parse(sealed.question);
    const answer = view.screen(question, subjectKeyOf(question.party));
    return { answer, queryHash, resultHash: hashOf(comparableScreening(answer)) };
  }
  const { actor, regime, unattributed } = verdictShape.parse(sealed.question);
  const answer = view.sanctionStatus(actor, regime, unattributed);
  return { answer, queryHash, resultHash: hashOf(answer === null ? null : comparableStatus(answer)) };
}
