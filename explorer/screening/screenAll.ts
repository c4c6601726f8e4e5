import { ask } from '../ask.ts';
import type { Listed } from './readList.ts';
import document from './screenBatch.graphql?raw';
import type { Screened } from './screened.ts';

export interface Row extends Listed {
  /** Null where the party could not be screened; `error` says why. */
  readonly result: Screened | null;
  readonly error: string;
}

/** What is asked of every party alike; null is what the API does by itself. */
export interface Options {
  readonly threshold: number | null;
  readonly matchThreshold: number | null;
  readonly listedOnly: boolean;
}

const atOnce = 50;

/** Screens parties in batches, telling each batch as it is answered. One that fails is asked again alone, so that it fails alone. @throws the abort of `signal` */
export async function screenAll(
  parties: readonly Listed[],
  options: Options,
  told: (rows: readonly Row[]) => void,
  signal: AbortSignal,
): Promise<void> {
  for (let start = 0; start < parties.length; start += atOnce) {
    const batch = parties.slice(start, start + atOnce);
    const { results } = await asked(batch, options, signal);
    const rows: Row[] = [];
    for (const [index, listed] of batch.entries()) {
      const found = results[index] ?? null;
      if (found !== null) rows.push({ ...listed, result: found, error: '' });
      else rows.push(await screenAlone(listed, options, signal));
    }
    told(rows);
  }
}

/** Screens one party. */
export async function screenAlone(listed: Listed, options: Options, signal?: AbortSignal): Promise<Row> {
  const { results, error } = await asked([listed], options, signal);
  const result = results[0] ?? null;
  return { ...listed, result, error: result === null ? error : '' };
}

async function asked(batch: readonly Listed[], options: Options, signal?: AbortSignal) {
  const inputs = batch.map(({ party }) => ({ ...party, ...options }));
  const { data, problems } = await ask<{ screenBatch: readonly (Screened | null)[] | null }>(document, { inputs }, signal);
  return { results: data?.screenBatch ?? [], error: problems.map(({ message }) => message).join(' ') || 'It was not answered.' };
}
