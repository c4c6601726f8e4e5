/** Small FollowTheMoney files of invented actors for the tests and measurements of the link view. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface FileLink {
  readonly from: string;
  readonly to: string;
  readonly since?: string;
  readonly until?: string;
}

/** Writes actors (id to name; `vessel` and `person` ids by their prefix) and links between them; gives the path. */
export function writeNetwork(actors: ReadonlyMap<string, string>, links: readonly FileLink[]): string {
  const lines = [
    ...[...actors].map(([id, name]) => ({ id, schema: schemaOf(id), properties: { name: [name] } })),
    ...links.map(({ from, to, since, until }, index) => ({
      id: `link-${index}`,
      schema: 'UnknownLink',
      properties: {
        subject: [from],
        object: [to],
        ...(since === undefined ? {} : { startDate: [since] }),
        ...(until === undefined ? {} : { endDate: [until] }),
      },
    })),
  ];
  const path = join(mkdtempSync(join(tmpdir(), 'ostrakon-network-')), 'network.ftm.json');
  writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return path;
}

const schemaOf = (id: string) => (id.startsWith('vessel') ? 'Vessel' : id.startsWith('person') ? 'Person' : 'Company');
