/** A large world as FollowTheMoney entities, one JSON object a line: `ftm.ts ACTORS LINKS > file.ftm.json`. */
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { WorldActor, WorldLink } from './world.ts';
import { worldActors, worldLinks } from './world.ts';

/** Beside these an entity says what the publisher adds, such as `caption` and `first_seen`. */
export interface Entity extends Readonly<Record<string, unknown>> {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

export function actorEntity({ number, kind, name, alias, country, born }: WorldActor): Entity {
  const isPerson = kind === 'INDIVIDUAL';
  return {
    id: `large-${number}`,
    schema: isPerson ? 'Person' : 'Company',
    properties: {
      name: [name],
      ...(alias === null ? {} : { alias: [alias] }),
      ...(isPerson
        ? { nationality: [country.toLowerCase()], birthDate: [born] }
        : { jurisdiction: [country.toLowerCase()], incorporationDate: [born] }),
    },
  };
}

export function linkEntity({ number, from, to, kind, min, max, since }: WorldLink): Entity {
  const [one, other] = [[`large-${from}`], [`large-${to}`]];
  const percentage = min === null || max === null ? {} : { percentage: [min === max ? min : `${min}-${max}`] };
  const properties = {
    OWNS: { schema: 'Ownership', ends: { owner: one, asset: other, ...percentage } },
    DIRECTS: { schema: 'Directorship', ends: { director: one, organization: other } },
    FAMILY: { schema: 'Family', ends: { person: one, relative: other } },
    LINKED_TO: { schema: 'UnknownLink', ends: { subject: one, object: other } },
  }[kind];
  return { id: `link-${number}`, schema: properties.schema, properties: { ...properties.ends, startDate: [since] } };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [actors, links] = [Number(process.argv[2] ?? 1_000), Number(process.argv[3] ?? 5_000)];
  let text = '';
  const write = async (entity: Entity): Promise<void> => {
    text += `${JSON.stringify(entity)}\n`;
    if (text.length < 1 << 20) return;
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
    text = '';
  };
  for (const actor of worldActors(actors)) await write(actorEntity(actor));
  for (const link of worldLinks(links, actors)) await write(linkEntity(link));
  process.stdout.write(text);
}
