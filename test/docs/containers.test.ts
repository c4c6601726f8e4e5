import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { readConfig, subgraphNames } from '../../runtime/config.ts';

interface Service {
  readonly image: string;
  readonly build?: string;
  readonly command?: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: { readonly test: readonly string[] };
}

const root = join(import.meta.dirname, '../..');
const text = readFileSync(join(root, 'docker-compose.yml'), 'utf8');
const { services } = parse(text, { merge: true }) as { services: Readonly<Record<string, Service>> };
const scripts = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }).scripts;
const ours = Object.entries(services).filter(([, service]) => service.build !== undefined);

/** What the shell would make of `${NAME}`, `${NAME:-default}` and `${NAME:?message}`. */
const substituted = (value: string, env: Readonly<Record<string, string>>): string =>
  value.replace(/\$\{([A-Z0-9_]+)(?::-([^}]*))?(?::\?[^}]*)?\}/g, (_, name: string, standard?: string) => env[name] ?? standard ?? '');

describe('docker-compose.yml', () => {
  it('has Neo4j, the three subgraphs and the gateway', () => {
    expect(Object.keys(services).sort()).toEqual(['neo4j', ...subgraphNames, 'gateway'].sort());
  });

  it('starts nothing before what it needs is healthy', () => {
    for (const [name, service] of Object.entries(services)) {
      expect([name, service.healthcheck?.test.length]).toEqual([name, expect.any(Number)]);
      for (const [needed, { condition }] of Object.entries(service.depends_on ?? {})) {
        expect([name, needed, condition]).toEqual([name, needed in services ? needed : 'a service', 'service_healthy']);
      }
    }
    expect(Object.keys(services['gateway']!.depends_on ?? {}).sort()).toEqual([...subgraphNames]);
  });

  it.each(ours)('runs %s by the file that the npm script of that way runs', (name, service) => {
    const [node, flag, loader, file, ...rest] = service.command ?? [];
    expect([node, flag, loader]).toEqual(['node', '--import', 'tsx']);
    expect(existsSync(join(root, file!))).toBe(true);
    expect([file, ...rest].join(' ')).toBe(
      name === 'gateway' ? scripts['gateway']!.replace('tsx ', '') : `${scripts['subgraph']!.replace('tsx ', '')} ${name}`,
    );
  });

  it.each(ours)('gives %s a configuration that is accepted, in production, with Neo4j', (_, service) => {
    const environment = Object.fromEntries(
      Object.entries(service.environment).map(([key, value]) => [key, substituted(value, { NEO4J_PASSWORD: 'eight-or-more' })]),
    );
    const config = readConfig(environment);
    expect([config.production, config.host, config.neo4j?.uri, config.neo4j?.password, config.tokens.developmentKeys]).toEqual([
      true,
      '0.0.0.0',
      'neo4j://neo4j:7687',
      'eight-or-more',
      false,
    ]);
  });

  it('sends the gateway to the ports on which the subgraphs listen', () => {
    const { subgraphs } = readConfig({ OSTRAKON_SUBGRAPHS: services['gateway']!.environment['OSTRAKON_SUBGRAPHS'] });
    expect(subgraphs).toEqual(
      Object.fromEntries(subgraphNames.map((name) => [name, `http://${name}:${services[name]!.environment['PORT']}/graphql`])),
    );
  });

  it('lets one service alone fill an empty database', () => {
    expect(ours.filter(([, service]) => service.environment['OSTRAKON_SEED'] !== 'none').map(([name]) => name)).toEqual(['actors']);
  });

  it('has no default password and publishes ports on this machine only', () => {
    const uses = text.match(/\$\{NEO4J_PASSWORD[^}]*\}/g) ?? [];
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.filter((use) => !use.startsWith('${NEO4J_PASSWORD:?'))).toEqual([]);
    const published = Object.values(services).flatMap((service) => service.ports ?? []);
    expect(published.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
  });
});
