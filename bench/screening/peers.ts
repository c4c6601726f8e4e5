/** nomenklatura and rapidfuzz, in a Python process of their own that peers.py runs in. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { ActorRecord } from '../../domain/model.ts';
import { hitsAsked, type Engine, type Ranking } from './engine.ts';
import type { Question } from './question.ts';

/** What a peer is, and the threshold its makers publish for a match; null where they publish none. */
export const peers = [
  { name: 'rapidfuzz', title: 'rapidfuzz sorted-token ratio, whole list', threshold: null },
  { name: 'logic-v2 blocked', title: 'nomenklatura logic-v2 behind its own blocker', threshold: 0.7 },
  { name: 'logic-v1', title: 'nomenklatura logic-v1, whole list', threshold: 0.7 },
  { name: 'logic-v2', title: 'nomenklatura logic-v2, whole list', threshold: 0.7 },
] as const;
export type PeerName = (typeof peers)[number]['name'];

export interface Peers {
  readonly versions: Readonly<Record<string, string>>;
  /** For the peer with a blocker: the questions must have been handed over; its share of the batch's time is in each answer. */
  readonly block: (questions: readonly Question[]) => Promise<void>;
  readonly engine: (name: PeerName) => Engine;
  /** 0 to 1. */
  readonly pair: (name: Exclude<PeerName, 'logic-v2 blocked'>, schema: string, names: readonly [string, string]) => Promise<number>;
  readonly close: () => Promise<void>;
}

/** @param python an interpreter that has nomenklatura and rapidfuzz @throws {Error} where it has not */
export async function startPeers(python: string, records: readonly ActorRecord[]): Promise<Peers> {
  const process = spawn(python, [join(import.meta.dirname, 'peers.py')], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => process.once('close', () => resolve()));
  const waiting: { readonly resolve: (answer: string) => void; readonly reject: (error: Error) => void }[] = [];
  const fail = (): void => {
    for (const { reject } of waiting.splice(0)) reject(new Error(`${python} ended: it needs "pip install nomenklatura rapidfuzz".`));
  };
  createInterface({ input: process.stdout }).on('line', (line) => waiting.shift()?.resolve(line));
  process.once('error', fail).once('close', fail);
  process.stdin.on('error', fail);
  const ask = async <T>(request: Readonly<Record<string, unknown>>): Promise<T> => {
    const line = await new Promise<string>((resolve, reject) => {
      waiting.push({ resolve, reject });
      process.stdin.write(`${JSON.stringify(request)}\n`);
    });
    return JSON.parse(line) as T;
  };

  const listed = records.map(({ id, kind, names }) => ({ id, kind, names: names.map(({ value }) => value) }));
  const { versions } = await ask<{ versions: Record<string, string> }>({ do: 'load', listed });
  let blockingMs = 0;
  const keyOf = ({ kind, name }: Pick<Question, 'name' | 'kind'>): string => `${kind} ${name}`;
  return {
    versions,
    block: async (questions) => {
      const keyed = new Map(questions.map((question) => [keyOf(question), question]));
      const { ms } = await ask<{ ms: number }>({
        do: 'block',
        questions: [...keyed].map(([key, { name, kind }]) => ({ key, name, kind })),
      });
      blockingMs = ms / keyed.size;
    },
    engine: (peer) => ({
      name: peer,
      rank: async (question): Promise<Ranking> => {
        const request = { do: 'rank', peer, key: keyOf(question), name: question.name, kind: question.kind, limit: hitsAsked };
        const { hits, ms, cpuMs } = await ask<{ hits: [string, number][]; ms: number; cpuMs: number }>(request);
        const blocking = peer === 'logic-v2 blocked' ? blockingMs : 0;
        return { hits: hits.map(([id, score]) => ({ id, score, name: null })), ms: ms + blocking, cpuMs: cpuMs + blocking };
      },
    }),
    pair: async (peer, schema, names) => (await ask<{ score: number }>({ do: 'pair', peer, schema, names })).score,
    close: async () => {
      process.stdin.end();
      await ended;
    },
  };
}
