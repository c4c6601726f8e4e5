/**
 * FollowTheMoney entities of mixed schemata, as an export of OpenSanctions has them: `mixedFtm.ts ENTITIES > file.ftm.json`. Of a hundred
 * entities 53 are actors, some 22 connections, 10 addresses, 8 sanctions and 7 papers; what speaks of an actor stands before or after it.
 * The same number gives the same file. Nobody is meant.
 */
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { randomOf, type Random } from '../screening/random.ts';
import type { Entity } from './ftm.ts';
import type { WorldActor } from './world.ts';
import { worldActors } from './world.ts';

const programs = ['US-RUSHAR', 'UN-SCDPRK', 'EU-RUS', 'GB-RUS', 'US-GLOMAG'];

/** Exactly `count` entities. */
export function* mixedEntities(count: number): Generator<Entity> {
  const random = randomOf('mixed entities');
  const actors = Math.floor(count * 0.53);
  let made = 0;
  for (const actor of worldActors(actors)) {
    for (const entity of entitiesAbout(actor, actors, random)) {
      if (made === count) return;
      made += 1;
      yield entity;
    }
  }
  // What chance has left out. Fewer actors than could be, so that none is missing at the end.
  for (; made < count; made += 1) yield connection(made, randomActor(actors, random), randomActor(actors, random), random);
}

const actorId = (number: number): string => `NK-bench${number.toString(36)}`;
const randomActor = (actors: number, random: Random): string => actorId(random.below(actors));
const day = (random: Random): string =>
  `${1995 + random.below(28)}-${String(1 + random.below(12)).padStart(2, '0')}-${String(1 + random.below(28)).padStart(2, '0')}`;

/** What OpenSanctions says of every entity beside its properties. */
function entity(id: string, schema: string, properties: Entity['properties'], random: Random): Entity {
  const [name] = properties['name'] ?? [];
  const first = `2023-0${1 + random.below(9)}-1${random.below(9)}T08:00:00`;
  return {
    id,
    caption: name ?? schema,
    schema,
    properties,
    referents: random.next() < 0.2 ? [`bench-old-${id}`] : [],
    datasets: ['bench_mixed'],
    first_seen: first,
    last_seen: '2024-06-01T08:00:00',
    last_change: first,
    target: false,
  };
}

function* entitiesAbout(actor: WorldActor, actors: number, random: Random): Generator<Entity> {
  const id = actorId(actor.number);
  const address = random.next() < 0.185 ? `addr-bench${actor.number.toString(36)}` : null;
  const country = actor.country.toLowerCase();
  if (address !== null) {
    const city = `Bench ${random.below(5_000)}`;
    const street = `${1 + random.below(200)} Bench Street ${random.below(900)}`;
    yield entity(address, 'Address', { full: [`${street}, ${city}`], street: [street], city: [city], country: [country] }, random);
  }
  const properties = { ...actorProperties(actor, random), ...(address === null ? {} : { addressEntity: [address] }) };
  yield entity(id, schemaOf(actor, random), properties, random);
  if (random.next() < 0.15) {
    const said = { entity: [id], programId: [random.pick(programs)], authority: ['Bench'], startDate: [day(random)], country: ['us'] };
    yield entity(`sanction-${id}`, 'Sanction', said, random);
  }
  if (random.next() < 0.13) {
    const said = { holder: [id], number: [String(10_000_000 + actor.number)], country: [country], type: ['Passport'] };
    yield entity(`paper-${id}`, random.next() < 0.5 ? 'Passport' : 'Identification', said, random);
  }
  for (let more = random.next(); more < 0.39; more = 1) yield connection(actor.number, id, randomActor(actors, random), random);
}

function schemaOf({ kind }: WorldActor, random: Random): string {
  if (kind === 'INDIVIDUAL') return 'Person';
  const draw = random.next();
  return draw < 0.5 ? 'Company' : draw < 0.7 ? 'Organization' : draw < 0.9 ? 'LegalEntity' : 'Vessel';
}

function actorProperties({ number, kind, name, alias, country, born }: WorldActor, random: Random): Entity['properties'] {
  const code = country.toLowerCase();
  return {
    name: [name],
    ...(alias === null ? {} : { alias: [alias] }),
    country: [code],
    topics: random.next() < 0.2 ? ['sanction', 'debarment'] : ['reg.warn'],
    sourceUrl: [`https://example.org/bench/${number}`],
    ...(kind === 'INDIVIDUAL'
      ? { nationality: [code], birthDate: [born], birthPlace: [`Bench ${number % 4_000}`], gender: ['male'], notes: ['Made up.'] }
      : { jurisdiction: [code], registrationNumber: [`B${1_000_000 + number}`], incorporationDate: [born], legalForm: ['Ltd'] }),
  };
}

function connection(number: number, one: string, other: string, random: Random): Entity {
  const draw = random.next();
  const startDate = [day(random)];
  const id = `tie-bench${number.toString(36)}-${random.below(1_000_000_000).toString(36)}`;
  if (draw < 0.35) {
    return entity(id, 'Ownership', { owner: [one], asset: [other], percentage: [String(random.below(100))], startDate }, random);
  }
  if (draw < 0.7) return entity(id, 'Directorship', { director: [one], organization: [other], role: ['director'], startDate }, random);
  if (draw < 0.85) return entity(id, 'Family', { person: [one], relative: [other], relationship: ['cousin'] }, random);
  return entity(id, 'UnknownLink', { subject: [one], object: [other], role: ['seen together'] }, random);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  let text = '';
  for (const one of mixedEntities(Number(process.argv[2] ?? 10_000))) {
    text += `${JSON.stringify(one)}\n`;
    if (text.length < 1 << 20) continue;
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
    text = '';
  }
  process.stdout.write(text);
}
