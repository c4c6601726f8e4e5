/** How long the gateway's planner takes over random documents, as large as the limits let pass. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { parse } from 'graphql';
import { plannerConfig } from '../gateway/executor/apollo.ts';
import { supergraphOwners } from '../gateway/supergraphOwners.ts';
import { checkDocument, clientLimits } from '../runtime/operationLimits.ts';
import { randomDocument } from '../test/contract/documents.ts';

export interface Planning {
  readonly documents: number;
  /** Documents drawn that the limits refuse. */
  readonly refused: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly maxMs: number;
}

const pools = { asOf: ['2024-01-01'], id: ['x'], ids: ['x'], from: ['x'], to: ['y'], first: [5], text: ['x'], program: ['X'] };

/** Plans documents that the limits let pass, each once. Seeded: the same documents every time. */
export async function planning(drawn: number): Promise<Planning> {
  const sdl = await readFile(join(import.meta.dirname, '..', 'schema', 'supergraph.graphql'), 'utf8');
  const supergraph = Supergraph.build(sdl, { validateSupergraph: false });
  const schema = supergraph.apiSchema();
  const owners = supergraphOwners(sdl);
  const planner = new QueryPlanner(supergraph, plannerConfig);
  const times: number[] = [];
  let refused = 0;
  for (let seed = 1; seed <= drawn; seed++) {
    const size = seed % 2 === 0 ? { fields: 900, depth: 13 } : { fields: 300, depth: 15 };
    const { query } = randomDocument(schema.toGraphQLJSSchema(), pools, seed * 7919, size);
    try {
      checkDocument(query, clientLimits, owners);
    } catch {
      refused += 1;
      continue;
    }
    const start = performance.now();
    planner.buildQueryPlan(operationFromDocument(schema, parse(query)));
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (part: number): number => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;
  return { documents: times.length, refused, medianMs: at(0.5), p95Ms: at(0.95), maxMs: at(1) };
}
