/** Ownership graphs drawn from a seed: one like registers are, one with no structure at all. */
import type { ShareInterval } from '../../domain/model.ts';
import { StakeTable } from '../../domain/ownership/stakeTable.ts';

import type { Random } from '../screening/random.ts';
import { randomOf } from '../screening/random.ts';

export interface DrawnStake {
  readonly owner: number;
  readonly owned: number;
  readonly share: ShareInterval | null;
}

export interface DrawnGraph {
  readonly title: string;
  readonly actors: number;
  readonly stakes: number;
  /** Stake by stake. Columns, not a million objects: the collector of garbage would walk over them in the midst of what is measured. */
  readonly owners: Int32Array;
  readonly owneds: Int32Array;
  readonly shares: readonly (ShareInterval | null)[];
  /** Under a blocking measure, ascending. */
  readonly seeds: readonly number[];
}

const percents = new Map<number, ShareInterval>();
/** Of so many hundredths of a percent. */
function known(hundredths: number): ShareInterval {
  const found = percents.get(hundredths);
  if (found !== undefined) return found;
  const text = String(hundredths / 100);
  const made = { min: text, max: text, minOpen: false, maxOpen: false };
  percents.set(hundredths, made);
  return made;
}

const bands: readonly ShareInterval[] = [
  { min: '25', max: '50', minOpen: true, maxOpen: false },
  { min: '50', max: '75', minOpen: true, maxOpen: true },
  { min: '75', max: '100', minOpen: false, maxOpen: false },
];

/** A share as registers state them: mostly known, some in bands, some not at all. */
export function drawnShare(random: Random, percent: number): ShareInterval | null {
  const kind = random.next();
  if (kind < 0.05) return null;
  if (kind < 0.13) return random.pick(bands);
  return known(Math.round(percent * 100));
}

/**
 * Companies one after another, each with one to several owners: new persons, or companies before it, those that own much more likely (a
 * power law). One stake in a hundred goes back up and may close a circle; one company in three hundred is one of two that own most of each
 * other. Numbers of actors are shuffled, so that neighbours lie nowhere near each other in memory.
 */
export function registerLikeGraph(word: string, stakes: number, seeds: number): DrawnGraph {
  const random = randomOf(word);
  const drawn: DrawnStake[] = [];
  const companies: number[] = [];
  let actors = 0;
  const draw = (owner: number, owned: number, percent: number) => drawn.push({ owner, owned, share: drawnShare(random, percent) });
  const ownerDrawn = () => {
    const kind = random.next();
    if (companies.length < 10 || kind < 0.45) return actors++;
    return kind < 0.75 ? random.pick(companies) : random.pick(drawn).owner;
  };
  while (drawn.length < stakes) {
    const company = actors++;
    if (random.next() < 1 / 300) {
      const twin = actors++;
      draw(company, twin, 60);
      draw(twin, company, 55);
      draw(ownerDrawn(), company, 45 * random.next());
      companies.push(twin);
    } else {
      for (const percent of partsDrawn(random, ownersDrawn(random))) {
        const owner = ownerDrawn();
        if (random.next() < 0.01) draw(company, owner, percent);
        else draw(owner, company, percent);
      }
    }
    companies.push(company);
  }
  const title = 'like registers: chains, trees, a power law, some circles';
  return shuffled(random, title, actors, drawn.slice(0, stakes), seeds);
}

/** Any actor owns any part of any other; nothing is like anything real. */
export function uniformGraph(word: string, stakes: number, seeds: number): DrawnGraph {
  const random = randomOf(word);
  const actors = Math.ceil(stakes * 0.7);
  const drawn = Array.from({ length: stakes }, () => ({
    owner: random.below(actors),
    owned: random.below(actors),
    share: drawnShare(random, random.next() * 100),
  }));
  return shuffled(random, 'uniformly random', actors, drawn, seeds);
}

function ownersDrawn(random: Random): number {
  let owners = 1;
  while (owners < 12 && random.next() < 0.45) owners += 1;
  return owners;
}

/** Shares that come to the whole, or to somewhat less in one company of five. */
function partsDrawn(random: Random, owners: number): number[] {
  const total = random.next() < 0.8 ? 100 : 100 * random.next();
  if (owners === 2 && random.next() < 0.4) return [total / 2, total / 2];
  const weights = Array.from({ length: owners }, () => random.next() ** 2 + 0.01);
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return weights.map((weight) => (total * weight) / sum);
}

function shuffled(random: Random, title: string, actors: number, drawn: readonly DrawnStake[], seeds: number): DrawnGraph {
  const number = Int32Array.from({ length: actors }, (_, actor) => actor);
  for (let at = number.length - 1; at > 0; at -= 1) {
    const other = random.below(at + 1);
    [number[at], number[other]] = [number[other] ?? 0, number[at] ?? 0];
  }
  const listed = new Set<number>();
  while (listed.size < Math.min(seeds, actors)) listed.add(random.below(actors));
  return {
    title,
    actors,
    stakes: drawn.length,
    owners: Int32Array.from(drawn, ({ owner }) => number[owner] ?? 0),
    owneds: Int32Array.from(drawn, ({ owned }) => number[owned] ?? 0),
    shares: drawn.map(({ share }) => share),
    seeds: [...listed].sort((a, b) => a - b),
  };
}

/** Statement `n` is stake `n`, always in force. */
export function tableOf(graph: DrawnGraph): StakeTable {
  const table = new StakeTable();
  for (let stake = 0; stake < graph.stakes; stake += 1) {
    putInto(table, stake, { owner: graph.owners[stake] ?? 0, owned: graph.owneds[stake] ?? 0, share: graph.shares[stake] ?? null });
  }
  return table;
}

export function putInto(table: StakeTable, statement: number, { owner, owned, share }: DrawnStake): void {
  table.put(statement, { owner, owned, share, interest: 'EQUITY', since: -(2 ** 31), until: 2 ** 31 - 1, arrangement: 0 });
}
