/** Screening of one party and of many. */
import { OstrakonError, refuse } from '../../domain/errors.ts';
import { screeningFeatures } from '../../domain/screening/features.ts';
import { questionOf, questionViolations } from '../../domain/screening/question.ts';
import type { AskedScreening } from '../../domain/screening/question.ts';
import { comparableScreening, screenAlgorithm } from '../../links/screening/screenQuestion.ts';
import type { ScreenAnswer } from '../../links/screening/screenQuestion.ts';
import type { View } from '../../links/questions.ts';
import { subjectKeyOf } from '../../runtime/subjectKey.ts';
import type { SubgraphContext } from '../context.ts';
import type { QueryResolvers, Resolvers } from './generated/resolvers.ts';
import { receiptFor } from './receipts.ts';
import type { Receipt, ReceiptSource } from './receipts.ts';

const mostInputs = 1_000;
const sliceSize = 20;

export interface Screened extends ScreenAnswer {
  readonly query: string;
  readonly receipt: Receipt & { readonly lists: ReturnType<View['listAges']> };
}

/** Screens a party for a viewer. @throws {OstrakonError} BAD_INPUT with every broken rule; REGIME_NOT_LOADED */
export async function screened(asked: AskedScreening, source: ReceiptSource & { readonly view: View }): Promise<Screened> {
  refuse(questionViolations(asked));
  const { view } = source;
  const question = questionOf(asked);
  const answer = view.screen(question, subjectKeyOf(question.party));
  const lists = view.listAges();
  const receipt = await receiptFor(source, {
    kind: 'screen',
    question,
    answer: comparableScreening(answer),
    algorithm: screenAlgorithm,
    asOf: view.asOf,
  });
  return { ...answer, query: asked.name, receipt: { ...receipt, lists } };
}

export const screenQueries: Pick<Required<QueryResolvers>, 'screen' | 'screenBatch' | 'screeningFeatures'> = {
  screen: async (_root, { input }, context) => await screened(input, context),
  screenBatch: async (_root, { inputs }, context) => await screenedBatch(inputs, context),
  screeningFeatures: () => [...screeningFeatures],
};

export const screenResolvers: Pick<Required<Resolvers>, 'ScreenHit'> = {
  ScreenHit: {
    actor: ({ actor }) => ({ id: actor }),
    clearance: async ({ clearance }, _args, context) => (clearance === null ? null : await context.one('clearance', clearance)),
  },
};

/** One answer an input, in order; an input that is refused, or fails, fails alone. */
async function screenedBatch(inputs: readonly AskedScreening[], context: SubgraphContext): Promise<(Screened | Promise<never>)[]> {
  if (inputs.length > mostInputs) {
    const message = `inputs names ${inputs.length} parties; at most ${mostInputs.toLocaleString('en-US')} are screened in an operation.`;
    throw new OstrakonError({ code: 'BAD_INPUT', message, field: 'inputs' });
  }
  const settled: PromiseSettledResult<Screened>[] = [];
  for (let from = 0; from < inputs.length; from += sliceSize) {
    // Each is worked out at once; between slices others are served.
    if (from > 0) await new Promise(setImmediate);
    settled.push(...(await Promise.allSettled(inputs.slice(from, from + sliceSize).map((input) => screened(input, context)))));
  }
  // GraphQL shows a rejected item as null, with an error at its place.
  return settled.map((each) => (each.status === 'fulfilled' ? each.value : Promise.reject(each.reason as Error)));
}
