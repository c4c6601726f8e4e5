/** `POST /match/{dataset}`: examples against everything the viewer may see, by the screening engine. */
import type { RequestHandler } from 'express';
import { quotation } from '../../domain/classifiedGuard.ts';
import { thresholds } from '../../domain/screening/thresholds.ts';
import { actorFields } from './actorFields.ts';
import type { Actor } from './actorFields.ts';
import { algorithmName, featureTable } from './algorithms.ts';
import { pathPart } from './ask.ts';
import type { Ask, AskOf } from './ask.ts';
import { scopeOf } from './datasets.ts';
import { entityOf } from './entity.ts';
import { examplesOf, partiesOf } from './example.ts';
import { isA, kindsLike } from './kinds.ts';
import { parametersOf } from './parameters.ts';
import { YenteProblem } from './problems.ts';
import { schemaOf } from './schemaOf.ts';

const mostMatches = 500;
const mostParties = 1_000;
/** As many as a screening shows. */
const mostShown = 100;

const screening = `query YenteMatch($inputs: [ScreenInput!]!) {
  screenBatch(inputs: $inputs) {
    totalHits
    hits {
      score programs
      features { name score weight detail query candidate }
      actor { id kind identifiers { type } sources { dataset } details { __typename ... on Entity { entityType incorporated } } }
    }
  }
}`;

interface Hit {
  readonly score: number;
  readonly programs: readonly string[];
  readonly features: readonly { readonly name: string; readonly score: number; readonly weight: number; readonly detail: string; readonly query: string | null; readonly candidate: string | null }[];
  readonly actor: (Pick<Actor, 'id' | 'kind' | 'identifiers' | 'details'> & { readonly sources: readonly { readonly dataset: string }[] }) | null;
} // prettier-ignore
type Found = Hit & { readonly actor: NonNullable<Hit['actor']> };

export function matchHandler(askOf: AskOf): RequestHandler {
  return async (request, response) => {
    const parameters = parametersOf(request);
    const limit = parameters.integer('limit', 5, mostMatches);
    const threshold = parameters.number('threshold', thresholds.match);
    const cutoff = Math.min(parameters.number('cutoff', thresholds.review), threshold);
    const algorithm = parameters.text('algorithm') ?? 'best';
    const [include, exclude] = [parameters.texts('include_dataset'), parameters.texts('exclude_dataset')];
    const [topics, withoutSchemata] = [parameters.texts('topics'), parameters.texts('exclude_schema')];
    const without = parameters.texts('exclude_entity_ids');
    parameters.moment('changed_since');
    parameters.done();
    if (!['best', algorithmName].includes(algorithm.toLowerCase().trim()))
      throw new YenteProblem(400, `Invalid algorithm: ${quotation(algorithm, 100)}`);
    if (without.length > 50) throw new YenteProblem(400, 'At most 50 entities can be excluded.');
    const examples = [...examplesOf(request.body)].map(([key, example]) => ({ key, example, parties: partiesOf(example) }));
    const parties = examples.flatMap((each) => each.parties);
    if (parties.length > mostParties) {
      throw new YenteProblem(
        400,
        `The batch has ${parties.length} names; at most ${mostParties.toLocaleString('en-US')} are looked for at once.`,
      );
    }
    const ask = askOf(request, response);
    const scope = await scopeOf(ask, pathPart(request, 'dataset'), include, exclude);
    const excluded = without.length === 0 ? new Set<string>() : await canonicalIds(ask, without);
    const least = Math.min(1, Math.max(0, cutoff));
    const inputs = parties.map((party) => ({
      ...party,
      threshold: least,
      matchThreshold: 1,
      limit: mostShown,
      listedOnly: scope.listedOnly,
    }));
    const { screenBatch } = await ask<{ screenBatch: { totalHits: number; hits: Hit[] }[] }>(screening, { inputs });
    let at = 0;
    const answers = examples.map(({ key, example, parties: own }) => {
      const results = screenBatch.slice(at, (at += own.length));
      const kinds = kindsLike(example.schema);
      const isWanted = ({ actor, programs, score }: Found): boolean =>
        score >= cutoff &&
        kinds.includes(actor.kind) &&
        !excluded.has(actor.id) &&
        scope.holds(actor.sources.map(({ dataset }) => dataset)) &&
        (topics.length === 0 || (topics.includes('sanction') && programs.length > 0)) &&
        !withoutSchemata.some((schema) => isA(schemaOf(actor), schema));
      const best = new Map<string, Found>();
      for (const hit of results.flatMap(({ hits }) => hits)) {
        if (hit.actor === null) continue;
        const found = { ...hit, actor: hit.actor };
        if (isWanted(found) && (best.get(hit.actor.id)?.score ?? -1) < hit.score) best.set(hit.actor.id, found);
      }
      const hits = [...best.values()].sort((a, b) => b.score - a.score);
      const isWhole = results.every(({ totalHits, hits: shown }) => totalHits <= shown.length);
      return { key, example, shown: hits.slice(0, limit), total: { value: hits.length, relation: isWhole ? 'eq' : 'gte' } };
    });
    const actors = await actorsOf(ask, [...new Set(answers.flatMap(({ shown }) => shown.map(({ actor }) => actor.id)))]);
    const responses = answers.map(({ key, example, shown, total }) => {
      const results = shown.flatMap(({ actor: { id }, score, features }) => {
        const actor = actors.get(id);
        if (actor === undefined) return [];
        const explanations = features.map(({ name, ...said }) => [name, said] as const);
        const scores = features.map((feature) => [feature.name, feature.score] as const);
        return [
          {
            ...entityOf(actor),
            score,
            match: score >= threshold,
            explanations: Object.fromEntries(explanations),
            features: Object.fromEntries(scores),
          },
        ];
      });
      return [
        key,
        { status: 200, results, total, query: { id: example.id, schema: example.schema.name, properties: example.properties } },
      ] as const;
    });
    response
      .set('x-batch-size', String(responses.length))
      .json({ responses: Object.fromEntries(responses), matcher: await featureTable(ask), limit });
  };
}

/** The ids that records have here, of ids they are known by. */
async function canonicalIds(ask: Ask, ids: readonly string[]): Promise<Set<string>> {
  const { actorsByIds } = await ask<{ actorsByIds: ({ id: string } | null)[] }>(
    'query YenteIds($ids: [ID!]!) { actorsByIds(ids: $ids) { id } }',
    { ids },
  );
  return new Set(actorsByIds.flatMap((actor) => actor?.id ?? []));
}

/** Actors by id, whole; those the viewer may not see are absent. */
export async function actorsOf(ask: Ask, ids: readonly string[]): Promise<ReadonlyMap<string, Actor>> {
  const found = new Map<string, Actor>();
  for (let from = 0; from < ids.length; from += 500) {
    const query = `query YenteActors($ids: [ID!]!) { actorsByIds(ids: $ids) { ...Facts } } ${actorFields}`;
    const { actorsByIds } = await ask<{ actorsByIds: (Actor | null)[] }>(query, { ids: ids.slice(from, from + 500) });
    for (const actor of actorsByIds) if (actor !== null) found.set(actor.id, actor);
  }
  return found;
}
