/** Questions to the GraphQL API, with the rights of the session. */
import { useEffect, useState } from 'preact/hooks';
import { currentSession, useSession } from './session.ts';

/** One error of an answer; `field` is the input it is about, where the API says so. */
export interface Problem {
  readonly message: string;
  readonly code: string;
  readonly field: string | null;
}

export interface Answer<Data> {
  /** What was answered, in part too; null where nothing was. */
  readonly data: Data | null;
  readonly problems: readonly Problem[];
  /** Position of the commit a mutation made; null otherwise. */
  readonly commit: string | null;
}

/** Positions of the commits that this page has made. */
const ownCommits = new Set<string>();

export function isOwnCommit(position: string): boolean {
  return ownCommits.has(position);
}

/**
 * Asks once. Errors of the API, of HTTP and of the network all come back as problems; nothing is thrown but the abort of `signal`.
 *
 * @param document GraphQL text, one operation
 */
export async function ask<Data>(
  document: string,
  variables: Readonly<Record<string, unknown>> = {},
  signal?: AbortSignal,
): Promise<Answer<Data>> {
  const session = currentSession();
  let response: Response;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        ...(session === null ? {} : { authorization: `Bearer ${session.token}` }),
      },
      body: JSON.stringify({ query: document, variables }),
      ...(signal === undefined ? {} : { signal }),
    });
  } catch (error) {
    if (signal?.aborted === true) throw error;
    return failed('The server does not answer. Is it running, and are you connected?', 'UNREACHABLE');
  }
  try {
    const body = (await response.json()) as {
      data?: Data | null;
      errors?: readonly { message: string; extensions?: { code?: string; field?: string | null } }[];
      extensions?: { commit?: string };
    };
    const commit = body.extensions?.commit ?? null;
    if (commit !== null) ownCommits.add(commit);
    return {
      data: body.data ?? null,
      problems: (body.errors ?? []).map(({ message, extensions }) => ({
        message,
        code: extensions?.code ?? 'INTERNAL',
        field: extensions?.field ?? null,
      })),
      commit,
    };
  } catch (error) {
    if (signal?.aborted === true) throw error;
    return failed(`The server answered with status ${response.status} and no JSON.`, 'UNREACHABLE');
  }
}

function failed<Data>(message: string, code: string): Answer<Data> {
  return { data: null, problems: [{ message, code, field: null }], commit: null };
}

/**
 * The answer to a question, asked again when it, its variables or the session change; null while it is under way the first time.
 *
 * @param document null asks nothing
 */
export function useAnswer<Data>(
  document: string | null,
  variables: Readonly<Record<string, unknown>>,
): { readonly answer: Answer<Data> | null; readonly isAsking: boolean; readonly again: () => void } {
  const session = useSession();
  const [state, setState] = useState<{ answer: Answer<Data> | null; isAsking: boolean }>({ answer: null, isAsking: document !== null });
  const [times, setTimes] = useState(0);
  const asked = JSON.stringify(variables);
  useEffect(() => {
    if (document === null) {
      setState({ answer: null, isAsking: false });
      return undefined;
    }
    const stop = new AbortController();
    setState(({ answer }) => ({ answer, isAsking: true }));
    ask<Data>(document, JSON.parse(asked) as Record<string, unknown>, stop.signal).then(
      (answer) => setState({ answer, isAsking: false }),
      () => undefined,
    );
    return () => stop.abort();
  }, [document, asked, session?.token, times]);
  return { ...state, again: () => setTimes((before) => before + 1) };
}
