/** Asking a running service through its public GraphQL API. */
import { exitCodes, ExitError } from '../exitCodes.ts';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export interface Refusal {
  readonly code: string;
  readonly message: string;
}
export interface Answer {
  readonly data: Json;
  /** Empty where the operation went through. */
  readonly refusals: readonly Refusal[];
}
export interface Service {
  readonly url: string;
  /**
   * @param token null asks as the public
   * @throws {ExitError} 69 where nothing answers at the address, or something that is not this service
   */
  ask(token: string | null, query: string, variables: Readonly<Record<string, Json>>): Promise<Answer>;
}

/** The service at an address such as `http://127.0.0.1:4000`, with or without `/graphql`. */
export function serviceAt(address: string): Service {
  const url = `${address.replace(/\/+$/, '').replace(/\/graphql$/, '')}/graphql`;
  return {
    url,
    async ask(token, query, variables) {
      const answer = await sent(url, token, JSON.stringify({ query, variables }));
      const errors = at(answer, 'errors');
      return {
        data: at(answer, 'data'),
        refusals: (Array.isArray(errors) ? errors : []).map((error: Json) => ({
          code: textAt(error, 'extensions', 'code'),
          message: textAt(error, 'message'),
        })),
      };
    },
  };
}

async function sent(url: string, token: string | null, body: string): Promise<Json> {
  const headers = { 'content-type': 'application/json', ...(token === null ? {} : { authorization: `Bearer ${token}` }) };
  let response: Response;
  try {
    response = await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(60_000) });
  } catch {
    throw new ExitError(exitCodes.unavailable, `No service answers at ${url}. Start one with npm start, or leave --url out.`);
  }
  const answer = parsed(await response.text());
  if (answer === null || (at(answer, 'data') === null && at(answer, 'errors') === null))
    throw new ExitError(exitCodes.unavailable, `What answers at ${url} is not Ostrakon's GraphQL API (HTTP ${response.status}).`);
  return answer;
}

/** Null for what is no JSON. */
function parsed(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
}

/** What is at a path of an answer, through objects by key and lists by index; null where there is nothing. */
export function at(value: Json, ...path: readonly (string | number)[]): Json {
  let found: Json = value;
  for (const step of path) {
    if (found === null || typeof found !== 'object') return null;
    found = (found as Readonly<Record<string | number, Json>>)[step] ?? null;
  }
  return found;
}

/** The text at a path of an answer; empty where there is none. */
export function textAt(value: Json, ...path: readonly (string | number)[]): string {
  const found = at(value, ...path);
  return typeof found === 'string' ? found : '';
}
