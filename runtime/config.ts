/** The environment, read once by an entry point and handed on frozen. */
import { resolve } from 'node:path';
import { z } from 'zod';

export const subgraphNames = ['actors', 'incidents', 'sanctions'] as const;
export type SubgraphName = (typeof subgraphNames)[number];

export interface Config {
  readonly port: number;
  readonly host: string;
  /** Absolute directory of the embedded store and of the development key. */
  readonly dataDir: string;
  readonly seed: 'bundled' | 'none';
  /** Null means the embedded store. */
  readonly neo4j: { readonly uri: string; readonly user: string; readonly password: string; readonly database: string | null } | null;
  readonly tokens: TokenConfig;
  readonly executor: 'apollo' | 'hive';
  readonly engine: 'memory';
  readonly logLevel: string;
  readonly production: boolean;
  /** Where each subgraph answers when it runs as a process of its own. */
  readonly subgraphs: Readonly<Record<SubgraphName, string>>;
  readonly subgraphTimeoutMs: number;
  /** Requests a client address may send in a minute; 0 means any number. */
  readonly requestsPerMinute: number;
  /** How many proxies in front add to X-Forwarded-For; 0 means the address of the connection counts. */
  readonly trustedProxies: number;
  /** Whether clearing a screening hit takes two persons. */
  readonly fourEyes: boolean;
  /** Public records above which no past is rebuilt for `knownAt`. */
  readonly knownAtMaxRecords: number;
  /** The identity provider that the explorer signs in with; null where there is none. */
  readonly signIn: SignInConfig | null;
}

/** A provider of OpenID Connect as a public client uses it: no part of it is secret, and pages are told all of it. */
export interface SignInConfig {
  readonly issuer: string;
  readonly clientId: string;
  /** Scopes asked for, separated by spaces; `openid` is among them. */
  readonly scope: string;
  /** Sent as `audience` where the provider needs it; null sends none. */
  readonly audience: string | null;
}

export interface TokenConfig {
  readonly dataDir: string;
  readonly jwks: string | null;
  /** PEM text or the path of a PEM file. */
  readonly publicKey: string | null;
  /** Whether tokens of the key pair in the data directory are accepted, and can be made. */
  readonly developmentKeys: boolean;
  /** Required `iss` and `aud`; null accepts any. */
  readonly issuer: string | null;
  readonly audience: string | null;
}

const optional = <T extends z.ZodType>(schema: T) => z.preprocess((value) => (value === '' ? undefined : value), schema);
const text = optional(z.string().optional());
const url = (protocols: RegExp, meaning: string) =>
  optional(
    z
      .string()
      .refine((value) => URL.canParse(value) && protocols.test(new URL(value).protocol), `must be ${meaning}`)
      .optional(),
  );
const whole = (min: number, max: number, unit: string, standard: number) =>
  optional(
    z
      .string()
      .default(String(standard))
      .refine((value) => /^\d{1,9}$/.test(value) && Number(value) >= min && Number(value) <= max, `must be ${unit} from ${min} to ${max}`)
      .transform(Number),
  );
const oneOf = <const V extends readonly [string, ...string[]]>(values: V, standard: V[number]) =>
  optional(z.enum(values, { error: `must be ${values.join(' or ')}` }).default(standard as never));
/** What Neo4j cannot answer yet would be answered from memory, or not at all: neither is what whoever asks for it wants. */
const missingEngine =
  'must be memory: as an engine Neo4j answers actors, links, networks, paths, designations of an actor and ownership trees, but not yet ' +
  'search, screening, sanction statuses, lists and statistics (docs/engine.md)';
const engine = optional(
  z.enum(['memory'], { error: ({ input }) => (input === 'neo4j' ? missingEngine : 'must be memory') }).default('memory'),
);
const flag = optional(z.enum(['0', '1'], { error: 'must be 0 or 1' }).optional());

/** Whether text can be an issuer: over https, or on this machine. */
function isIssuer(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname, search, hash, username } = new URL(value);
  const isLocal = protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
  return (protocol === 'https:' || isLocal) && search === '' && hash === '' && username === '';
}

const defaultSubgraphs: Record<SubgraphName, string> = {
  actors: 'http://127.0.0.1:4001/graphql',
  incidents: 'http://127.0.0.1:4002/graphql',
  sanctions: 'http://127.0.0.1:4003/graphql',
};

/** Every key with its check. The sentences in `meanings` are shown by `--help` and in errors. */
const environment = z.object({
  PORT: whole(0, 65_535, 'a port', 4000),
  HOST: optional(z.string().default('127.0.0.1')),
  OSTRAKON_DATA: optional(z.string().default('./.ostrakon')),
  OSTRAKON_SEED: oneOf(['bundled', 'none'], 'bundled'),
  NEO4J_URI: url(/^(neo4j|bolt)(\+s|\+ssc)?:$/, 'a neo4j:// or bolt:// address'),
  NEO4J_USER: text,
  NEO4J_PASSWORD: text,
  NEO4J_DATABASE: text,
  OSTRAKON_JWKS: url(/^https?:$/, 'an http(s):// address'),
  OSTRAKON_PUBLIC_KEY: text,
  OSTRAKON_DEV_KEYS: flag,
  OSTRAKON_ISSUER: text,
  OSTRAKON_AUDIENCE: text,
  OSTRAKON_OIDC_ISSUER: optional(z.string().refine(isIssuer, 'must be an https:// address without query and fragment').optional()),
  OSTRAKON_OIDC_CLIENT: text,
  OSTRAKON_OIDC_SCOPE: optional(
    z
      .string()
      .default('openid')
      .refine((value) => value.split(' ').includes('openid'), 'must have openid among its words'),
  ),
  OSTRAKON_OIDC_AUDIENCE: text,
  OSTRAKON_EXECUTOR: oneOf(['apollo', 'hive'], 'apollo'),
  OSTRAKON_ENGINE: engine,
  OSTRAKON_SUBGRAPHS: text,
  OSTRAKON_SUBGRAPH_TIMEOUT: whole(10, 600_000, 'milliseconds', 10_000),
  OSTRAKON_RATE_LIMIT: whole(0, 10_000_000, 'a number of requests a minute', 120_000),
  OSTRAKON_TRUST_PROXY: whole(0, 10, 'a number of proxies', 0),
  OSTRAKON_FOUR_EYES: flag,
  OSTRAKON_KNOWN_AT_MAX_RECORDS: whole(0, 100_000_000, 'a number of records', 250_000),
  LOG_LEVEL: oneOf(['info', 'trace', 'debug', 'warn', 'error', 'fatal', 'silent'], 'info'),
  NODE_ENV: text,
});

/** What each key means, for people. */
export const meanings: Readonly<Record<keyof z.infer<typeof environment>, string>> = {
  PORT: 'port to listen on; 0 takes a free one (4000)',
  HOST: 'address to listen on (127.0.0.1)',
  OSTRAKON_DATA: 'directory of the embedded store and the development key (./.ostrakon)',
  OSTRAKON_SEED: 'what an empty store starts with: bundled or none (bundled)',
  NEO4J_URI: 'neo4j:// or bolt:// address; unset means the embedded store',
  NEO4J_USER: 'Neo4j user (neo4j)',
  NEO4J_PASSWORD: 'Neo4j password; needed with NEO4J_URI',
  NEO4J_DATABASE: "Neo4j database (the server's default)",
  OSTRAKON_JWKS: 'URL of the key set that signs tokens',
  OSTRAKON_PUBLIC_KEY: 'public key that signs tokens: PEM text or the path of a PEM file',
  OSTRAKON_DEV_KEYS: '1 accepts tokens of the development key pair, 0 does not (1 outside production where no other key is given)',
  OSTRAKON_ISSUER: 'required issuer of tokens (OSTRAKON_OIDC_ISSUER where that is set, else any)',
  OSTRAKON_AUDIENCE: 'required audience of tokens (any)',
  OSTRAKON_OIDC_ISSUER: 'issuer of the OpenID Connect provider that the explorer signs in with (none)',
  OSTRAKON_OIDC_CLIENT: 'client id of the explorer at that provider: a public client; needed with OSTRAKON_OIDC_ISSUER',
  OSTRAKON_OIDC_SCOPE: 'scopes asked for, separated by spaces (openid)',
  OSTRAKON_OIDC_AUDIENCE: 'sent to the provider as audience, where it needs that to make tokens for this API (not sent)',
  OSTRAKON_EXECUTOR: 'what plans and runs operations: apollo or hive (apollo)',
  OSTRAKON_ENGINE: 'what answers graph questions: memory (memory)',
  OSTRAKON_SUBGRAPHS:
    'where the subgraphs answer, as name=url,... (actors=http://127.0.0.1:4001/graphql, incidents on 4002, sanctions on 4003)',
  OSTRAKON_SUBGRAPH_TIMEOUT: 'how long a subgraph may take, in milliseconds (10000)',
  OSTRAKON_RATE_LIMIT: 'requests a minute from one address; 0 means any number (120000)',
  OSTRAKON_TRUST_PROXY: 'how many proxies in front append to X-Forwarded-For (0)',
  OSTRAKON_FOUR_EYES: '1: clearing a hit takes two persons (0)',
  OSTRAKON_KNOWN_AT_MAX_RECORDS:
    'public records above which what was known at an earlier time is not rebuilt; two such pasts are kept (250000)',
  LOG_LEVEL: 'trace, debug, info, warn, error, fatal or silent (info)',
  NODE_ENV: 'production: no introspection, no GraphiQL, no development keys unless asked for',
};

/** A configuration that cannot be meant; the message lists every bad key with its meaning and never a value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * Reads the environment.
 *
 * @throws {ConfigError} listing all bad keys at once; values are not repeated, for they may be secrets
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const parsed = environment.safeParse(env);
  const problems = parsed.success ? [] : parsed.error.issues.map((issue) => ({ key: String(issue.path[0]), why: issue.message }));
  const subgraphs = readSubgraphs(env['OSTRAKON_SUBGRAPHS'], problems);
  if (env['NEO4J_URI'] && !env['NEO4J_PASSWORD']) problems.push({ key: 'NEO4J_PASSWORD', why: 'must be set where NEO4J_URI is' });
  if (env['OSTRAKON_JWKS'] && env['OSTRAKON_PUBLIC_KEY']) {
    problems.push({ key: 'OSTRAKON_PUBLIC_KEY', why: 'must not be set together with OSTRAKON_JWKS' });
  }
  problems.push(...signInProblems(env));
  if (!parsed.success || problems.length > 0) {
    const lines = problems.map(({ key, why }) => `  ${key} ${why}: ${(meanings as Record<string, string>)[key] ?? 'unknown'}`);
    throw new ConfigError(
      `The configuration has ${problems.length === 1 ? 'a bad key' : `${problems.length} bad keys`}:\n${lines.join('\n')}`,
    );
  }
  const keys = parsed.data;
  const production = keys.NODE_ENV === 'production';
  const dataDir = resolve(keys.OSTRAKON_DATA);
  const otherKey = keys.OSTRAKON_JWKS !== undefined || keys.OSTRAKON_PUBLIC_KEY !== undefined;
  return deepFreeze({
    port: keys.PORT,
    host: keys.HOST,
    dataDir,
    seed: keys.OSTRAKON_SEED,
    neo4j:
      keys.NEO4J_URI === undefined
        ? null
        : {
            uri: keys.NEO4J_URI,
            user: keys.NEO4J_USER ?? 'neo4j',
            password: keys.NEO4J_PASSWORD ?? '',
            database: keys.NEO4J_DATABASE ?? null,
          },
    tokens: {
      dataDir,
      jwks: keys.OSTRAKON_JWKS ?? null,
      publicKey: keys.OSTRAKON_PUBLIC_KEY ?? null,
      developmentKeys: keys.OSTRAKON_DEV_KEYS === undefined ? !production && !otherKey : keys.OSTRAKON_DEV_KEYS === '1',
      issuer: keys.OSTRAKON_ISSUER ?? keys.OSTRAKON_OIDC_ISSUER ?? null,
      audience: keys.OSTRAKON_AUDIENCE ?? null,
    },
    executor: keys.OSTRAKON_EXECUTOR,
    engine: keys.OSTRAKON_ENGINE,
    logLevel: keys.LOG_LEVEL,
    production,
    subgraphs,
    subgraphTimeoutMs: keys.OSTRAKON_SUBGRAPH_TIMEOUT,
    requestsPerMinute: keys.OSTRAKON_RATE_LIMIT,
    trustedProxies: keys.OSTRAKON_TRUST_PROXY,
    fourEyes: keys.OSTRAKON_FOUR_EYES === '1',
    knownAtMaxRecords: keys.OSTRAKON_KNOWN_AT_MAX_RECORDS,
    signIn:
      keys.OSTRAKON_OIDC_ISSUER === undefined || keys.OSTRAKON_OIDC_CLIENT === undefined
        ? null
        : {
            issuer: keys.OSTRAKON_OIDC_ISSUER,
            clientId: keys.OSTRAKON_OIDC_CLIENT,
            scope: keys.OSTRAKON_OIDC_SCOPE,
            audience: keys.OSTRAKON_OIDC_AUDIENCE ?? null,
          },
  } satisfies Config);
}

/**
 * What a provider needs beside it. The audience is among it because one provider signs for many services, and a token meant for another is
 * not meant for this one.
 */
function signInProblems(env: Readonly<Record<string, string | undefined>>): readonly { readonly key: string; readonly why: string }[] {
  if (!env['OSTRAKON_OIDC_ISSUER']) return [];
  const needed = ['OSTRAKON_OIDC_CLIENT', 'OSTRAKON_AUDIENCE'].filter((key) => !env[key]);
  if (!env['OSTRAKON_JWKS'] && !env['OSTRAKON_PUBLIC_KEY']) needed.push('OSTRAKON_JWKS');
  return needed.map((key) => ({ key, why: 'must be set where OSTRAKON_OIDC_ISSUER is' }));
}

function readSubgraphs(given: string | undefined, problems: { key: string; why: string }[]): Record<SubgraphName, string> {
  const found = { ...defaultSubgraphs };
  for (const part of given ? given.split(',') : []) {
    const [, name = '', address = ''] = /^\s*([^=]*?)\s*=\s*(.*?)\s*$/.exec(part) ?? [];
    const known = subgraphNames.find((subgraph) => subgraph === name);
    if (known === undefined || !URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
      problems.push({
        key: 'OSTRAKON_SUBGRAPHS',
        why: `must be name=url,... with names among ${subgraphNames.join(', ')} and http(s):// urls`,
      });
      return found;
    }
    found[known] = address;
  }
  return found;
}

function deepFreeze<T extends object>(value: T): T {
  for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) deepFreeze(inner as object);
  return Object.freeze(value);
}
