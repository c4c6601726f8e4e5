/** The one algorithm, and its published table of features. */
import type { RequestHandler } from 'express';
import type { Ask, AskOf } from './ask.ts';

export const algorithmName = 'ostrakon';
const description =
  'Names in any order, spelling and script, rare words weighing more; what else is known corroborates or contradicts them. Each feature says in a sentence why.';

export type FeatureTable = Readonly<Record<string, { readonly description: string; readonly coefficient: number; readonly url: string }>>;

export async function featureTable(ask: Ask): Promise<FeatureTable> {
  const query = 'query YenteFeatures { screeningFeatures { name description weight } }';
  const { screeningFeatures } = await ask<{ screeningFeatures: { name: string; description: string; weight: number }[] }>(query);
  return Object.fromEntries(
    screeningFeatures.map(({ name, description: what, weight }) => [name, { description: what, coefficient: weight, url: '/algorithms' }]),
  );
}

export function algorithmsHandler(askOf: AskOf): RequestHandler {
  return async (request, response) => {
    const features = await featureTable(askOf(request, response));
    const docs = { name: algorithmName, description, features, config: {} };
    response.json({ algorithms: [{ name: algorithmName, description, features, docs }], default: 'best', best: algorithmName });
  };
}
