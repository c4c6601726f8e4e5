import { describe, expect, it } from '@jest/globals';
import { ConfigError, readConfig } from '../../runtime/config.ts';

describe('the configuration', () => {
  it('has a default for everything', () => {
    const config = readConfig({});
    expect([config.port, config.host, config.seed, config.neo4j, config.production]).toEqual([4000, '127.0.0.1', 'bundled', null, false]);
    expect(config.subgraphs).toEqual({
      actors: 'http://127.0.0.1:4001/graphql',
      incidents: 'http://127.0.0.1:4002/graphql',
      sanctions: 'http://127.0.0.1:4003/graphql',
    });
    expect(Object.isFrozen(config) && Object.isFrozen(config.tokens)).toBe(true);
  });

  it('lists every bad key at once with its meaning, and repeats no value', () => {
    const env = {
      PORT: '70000',
      OSTRAKON_SEED: 'all',
      NEO4J_URI: 'http://secret-host',
      OSTRAKON_JWKS: 'secret',
      OSTRAKON_SUBGRAPHS: 'actors=secret',
      LOG_LEVEL: 'loud',
    };
    let message = '';
    try {
      readConfig(env);
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      message = error.message;
    }
    const keys = message
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(' ')[0]);
    expect(keys.sort()).toEqual(
      ['LOG_LEVEL', 'NEO4J_PASSWORD', 'NEO4J_URI', 'OSTRAKON_JWKS', 'OSTRAKON_SEED', 'OSTRAKON_SUBGRAPHS', 'PORT'].sort(),
    );
    expect(message).toMatch(/PORT must be a port from 0 to 65535: port to listen on/);
    expect(message).not.toMatch(/secret|loud|70000/);
  });

  it.each([
    ['0', 0],
    ['65535', 65_535],
    ['', 4000],
  ])('reads PORT %p as %d', (given, port) => expect(readConfig({ PORT: given }).port).toBe(port));

  it.each(['65536', '-1', '4e3', ' 80', 'x'])('refuses PORT %p', (given) => expect(() => readConfig({ PORT: given })).toThrow(/1|bad key/));

  it('changes the named subgraphs only', () => {
    expect(readConfig({ OSTRAKON_SUBGRAPHS: 'incidents=https://i.example/graphql' }).subgraphs).toEqual({
      actors: 'http://127.0.0.1:4001/graphql',
      incidents: 'https://i.example/graphql',
      sanctions: 'http://127.0.0.1:4003/graphql',
    });
  });

  it('wants a password with Neo4j', () => {
    expect(() => readConfig({ NEO4J_URI: 'neo4j://db:7687' })).toThrow(/NEO4J_PASSWORD must be set/);
    expect(readConfig({ NEO4J_URI: 'neo4j://db:7687', NEO4J_PASSWORD: 'x' }).neo4j).toEqual({
      uri: 'neo4j://db:7687',
      user: 'neo4j',
      password: 'x',
      database: null,
    });
  });
});
