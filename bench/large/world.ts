/**
 * A seeded world of any size, drawn one fact at a time: actors with invented names in several scripts, and links between them whose
 * numbers follow a power law (a few actors have very many). The same sizes give the same world. Nobody is meant.
 */
import type { ActorKind } from '../../domain/model.ts';
import { randomOf } from '../screening/random.ts';
import { syntheticNames } from '../screening/syntheticNames.ts';

export interface WorldActor {
  readonly number: number;
  readonly kind: ActorKind;
  readonly name: string;
  readonly alias: string | null;
  readonly country: string;
  /** ISO 8601 day. */
  readonly born: string;
}

/** `min` and `max` in percent; both null where a stake is of unknown size and where the link is no stake. */
export interface WorldLink {
  readonly number: number;
  readonly from: number;
  readonly to: number;
  readonly kind: 'OWNS' | 'DIRECTS' | 'FAMILY' | 'LINKED_TO';
  readonly min: string | null;
  readonly max: string | null;
  /** ISO 8601 day. */
  readonly since: string;
}

const countries = 'RU CN IR TR AE CY RS KZ UA DE GB US FR IN SY'.split(' ');

export function* worldActors(count: number): Generator<WorldActor> {
  const random = randomOf('actors of a large world');
  const names = syntheticNames('names of a large world');
  const two = (value: number): string => String(value).padStart(2, '0');
  for (let number = 0; number < count; number++) {
    const { name, kind } = names.next().value;
    const alias = random.next() < 0.3 ? names.next().value.name : null;
    const born = `${1940 + random.below(60)}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`;
    yield { number, kind, name, alias, country: random.pick(countries), born };
  }
}

/** Half are stakes; a stake goes from a lower to a higher number but for one in a hundred, so that circles are there and are few. */
export function* worldLinks(count: number, actors: number): Generator<WorldLink> {
  const random = randomOf('links of a large world');
  const skewed = (): number => Math.min(actors - 1, Math.floor(actors * random.next() ** 2.5));
  for (let number = 0; number < count; number++) {
    const draw = random.next();
    const kind = draw < 0.5 ? 'OWNS' : draw < 0.75 ? 'DIRECTS' : draw < 0.85 ? 'FAMILY' : 'LINKED_TO';
    const [one, other] = [skewed(), random.below(actors)];
    const to = one === other ? (other + 1) % actors : other;
    const isForward = kind !== 'OWNS' || random.next() < 0.99;
    const [from, end] = isForward && one > to ? [to, one] : [one, to];
    const low = random.below(20);
    const share =
      kind !== 'OWNS' || random.next() < 0.2 ? null : ([String(low), random.next() < 0.5 ? String(low) : String(low + 5)] as const);
    const since = `${2000 + random.below(24)}-01-01`;
    yield { number, from, to: end, kind, min: share?.[0] ?? null, max: share?.[1] ?? null, since };
  }
}
