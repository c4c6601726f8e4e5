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

  it('refuses Neo4j as the engine, and says what it would not answer', () => {
    expect(() => readConfig({ OSTRAKON_ENGINE: 'neo4j' })).toThrow(/OSTRAKON_ENGINE must be memory: .*not yet search, screening/);
    expect(readConfig({ OSTRAKON_ENGINE: 'memory' }).engine).toBe('memory');
  });

  describe('of an identity provider', () => {
    const env = {
      OSTRAKON_OIDC_ISSUER: 'https://id.example/realms/sanctions',
      OSTRAKON_OIDC_CLIENT: 'explorer',
      OSTRAKON_AUDIENCE: 'ostrakon',
      OSTRAKON_JWKS: 'https://id.example/keys',
    };

    it('is none where none is given, and tokens of any issuer count then', () => {
      expect([readConfig({}).signIn, readConfig({}).tokens.issuer]).toEqual([null, null]);
    });

    it('is what pages are told, and its tokens are the only ones that count', () => {
      const config = readConfig(env);
      expect(config.signIn).toEqual({ issuer: env.OSTRAKON_OIDC_ISSUER, clientId: 'explorer', scope: 'openid', audience: null });
      expect([config.tokens.issuer, config.tokens.developmentKeys]).toEqual([env.OSTRAKON_OIDC_ISSUER, false]);
      expect(readConfig({ ...env, OSTRAKON_ISSUER: 'https://tokens.example' }).tokens.issuer).toBe('https://tokens.example');
    });

    it.each(['OSTRAKON_OIDC_CLIENT', 'OSTRAKON_AUDIENCE', 'OSTRAKON_JWKS'])('is refused without %s', (key) => {
      expect(() => readConfig({ ...env, [key]: '' })).toThrow(`${key} must be set where OSTRAKON_OIDC_ISSUER is`);
    });

    it('may be one whose key is given as a file', () => {
      expect(readConfig({ ...env, OSTRAKON_JWKS: '', OSTRAKON_PUBLIC_KEY: 'key.pem' }).signIn).not.toBeNull();
    });

    it.each(['http://id.example', 'https://id.example?x=1', 'https://id.example#x', 'https://u@id.example', 'id.example'])(
      'is refused at %s',
      (issuer) => expect(() => readConfig({ ...env, OSTRAKON_OIDC_ISSUER: issuer })).toThrow(/OSTRAKON_OIDC_ISSUER must be an https/),
    );

    it('may be at http on this machine', () => {
      expect(readConfig({ ...env, OSTRAKON_OIDC_ISSUER: 'http://127.0.0.1:9000' }).signIn?.issuer).toBe('http://127.0.0.1:9000');
    });

    it('is asked for openid at least', () => {
      expect(() => readConfig({ ...env, OSTRAKON_OIDC_SCOPE: 'profile openidx' })).toThrow(/must have openid/);
      expect(readConfig({ ...env, OSTRAKON_OIDC_SCOPE: 'openid offline_access' }).signIn?.scope).toBe('openid offline_access');
    });
  });
});
