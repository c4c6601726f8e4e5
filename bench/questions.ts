/** The four questions that are timed, asked alike of the service and of the ceiling. */

export interface Subjects {
  /** Actors to ask for one by one. */
  readonly actors: readonly string[];
  /** Starting points of networks. */
  readonly centres: readonly string[];
  /** Ends of paths. */
  readonly pairs: readonly (readonly [string, string])[];
}

export interface Question {
  readonly name: string;
  readonly title: string;
  readonly query: string;
  readonly variables: readonly Readonly<Record<string, unknown>>[];
}

export function questions(subjects: Subjects): Question[] {
  return [
    {
      name: 'actor',
      title: 'an actor by id',
      query: 'query Actor($id: ID!) { actor(id: $id) { id name kind countries names { value type } } }',
      variables: subjects.actors.map((id) => ({ id })),
    },
    {
      name: 'page',
      title: 'a page of 20 actors over three subgraphs',
      query: `query Page { actors(filter: { programs: ["ELECTION-EO13848"] }, first: 20) { totalCount edges { node {
        id name kind designations { id status since programs { tag } } incidents(first: 3) { totalCount edges { node { id title } } } } } } }`,
      variables: [{}],
    },
    {
      name: 'network',
      title: 'a network of two steps',
      query: `query Network($id: ID!) { network(ids: [$id], depth: 2, maxActors: 100) { totalActors truncated
        actors { depth degree actor { id name kind } } links { id type from { id } to { id } } } }`,
      variables: subjects.centres.map((id) => ({ id })),
    },
    {
      name: 'paths',
      title: 'paths of up to 6 steps',
      query: `query Paths($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxLength: 6, limit: 5) {
        length actors { id name } links { id type } } }`,
      variables: subjects.pairs.map(([from, to]) => ({ from, to })),
    },
  ];
}
