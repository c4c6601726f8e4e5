/** What is asked by HTTP: alike of the service and of the other gateways in front of the same subgraphs. */
import { syntheticNames } from '../screening/syntheticNames.ts';
import { randomOf } from '../screening/random.ts';

/** One turn's subject: numbers of two actors and names to screen. */
export interface Subject {
  readonly from: number;
  readonly to: number;
  readonly names: readonly string[];
}

export interface FederatedQuestion {
  readonly workload: string;
  readonly query: string;
  readonly variables: (subject: Subject) => Readonly<Record<string, unknown>>;
}

export const actorId = (number: number): string => `ftm:large-${number}`;
const network = `query Network($id: ID!, $depth: Int!) { network(ids: [$id], depth: $depth, maxActors: 200) { totalActors truncated
  actors { depth degree actor { id name kind } } links { id type from { id } to { id } } } }`;

export const federatedQuestions: readonly FederatedQuestion[] = [
  {
    workload: 'actor page',
    query: `query Actor($id: ID!) { actor(id: $id) { id name kind countries names { value type }
      designations { id status } incidents(first: 3) { totalCount } } }`,
    variables: ({ from }) => ({ id: actorId(from) }),
  },
  {
    workload: 'page of 20 actors over three subgraphs',
    query: `query Page($ids: [ID!]!) { actorsByIds(ids: $ids) { id name kind countries
      designations { id status programs { tag } } incidents(first: 3) { totalCount edges { node { id title } } } } }`,
    variables: ({ from, to }) => ({ ids: Array.from({ length: 20 }, (_, at) => actorId(Math.floor((at * from + (20 - at) * to) / 20))) }),
  },
  { workload: 'network of 2 steps, 200 shown', query: network, variables: ({ from }) => ({ id: actorId(from), depth: 2 }) },
  { workload: 'network of 3 steps, 200 shown', query: network, variables: ({ from }) => ({ id: actorId(from), depth: 3 }) },
  {
    workload: 'shortest path, to 6 steps',
    query:
      'query Path($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxLength: 6, limit: 1) { length actors { id name } links { id type } } }',
    variables: ({ from, to }) => ({ from: actorId(from), to: actorId(to) }),
  },
  {
    workload: 'tree of owners, 6 steps',
    query: 'query Owners($id: ID!) { actor(id: $id) { owners(depth: 6) { truncated nodes { actor { id name } parent depth cyclic } } } }',
    variables: ({ from }) => ({ id: actorId(from) }),
  },
  {
    workload: 'ownership verdict',
    query:
      'query Verdict($id: ID!) { actor(id: $id) { sanctionStatus(regime: US) { verdict basis blockedShare { min max } proof { __typename } } } }',
    variables: ({ from }) => ({ id: actorId(from) }),
  },
  {
    workload: 'screening, one name',
    query:
      'query Screen($inputs: [ScreenInput!]!) { screenBatch(inputs: $inputs) { decision hits { score matchedName actor { id name } } } }',
    variables: ({ names }) => ({ inputs: names.slice(0, 1).map((name) => ({ name })) }),
  },
  {
    workload: 'screening, batch of 50 names',
    query:
      'query Screen($inputs: [ScreenInput!]!) { screenBatch(inputs: $inputs) { decision hits { score matchedName actor { id name } } } }',
    variables: ({ names }) => ({ inputs: names.map((name) => ({ name })) }),
  },
];

/** The same for the same number of actors; every other name is of the world, the others are strangers. */
export function drawSubjects(actors: number, count: number): Subject[] {
  const random = randomOf('subjects of a scale run');
  const strangers = syntheticNames('strangers of a scale run');
  const listed = syntheticNames('names of a large world');
  return Array.from({ length: count }, () => ({
    from: random.below(actors),
    to: random.below(actors),
    names: Array.from({ length: 50 }, (_, at) => (at % 2 === 0 ? listed : strangers).next().value.name),
  }));
}

/** @throws {Error} where there are errors or no data */
export async function post(url: string, query: string, variables: Readonly<Record<string, unknown>>): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  const answer = JSON.parse(text) as { data?: Record<string, unknown> | null; errors?: unknown };
  if (!response.ok || answer.errors !== undefined || !answer.data)
    throw new Error(`${url} answered ${response.status}: ${text.slice(0, 300)}`);
  return answer.data;
}
