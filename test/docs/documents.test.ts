import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { buildASTSchema, parse, validate } from 'graphql';
import { meanings } from '../../runtime/config.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const manifest = JSON.parse(read('package.json')) as { version: string; license: string; scripts: Record<string, string> };

const supergraph = buildASTSchema(parse(read('schema/supergraph.graphql')), { assumeValidSDL: true });

const documents = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', 'docs', 'docs/adr'].flatMap((path) =>
  path.endsWith('.md')
    ? [path]
    : readdirSync(join(root, path))
        .filter((name) => name.endsWith('.md'))
        .map((name) => `${path}/${name}`),
);

/** Headings as GitHub makes anchors of them. */
const anchors = (markdown: string): string[] =>
  withoutCode(markdown)
    .split('\n')
    .filter((line) => /^#+ /.test(line))
    .map((line) => line.replace(/^#+ /, '').toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, '').trim().replaceAll(' ', '-')); // prettier-ignore

const withoutCode = (markdown: string): string => markdown.replace(/```[\s\S]*?```/g, '');

describe.each(documents)('%s', (path) => {
  const markdown = read(path);

  it('links only to files and headings that exist', () => {
    const targets = [...withoutCode(markdown).matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1]!);
    const broken = targets
      .filter((target) => !/^[a-z]+:/.test(target))
      .filter((target) => {
        const [file = '', heading] = target.split('#');
        const place = file === '' ? path : join(dirname(path), file);
        if (!existsSync(join(root, place))) return true;
        return heading !== undefined && !anchors(read(place)).includes(heading);
      });
    expect(broken).toEqual([]);
  });

  it('names only npm scripts that exist', () => {
    const named = [...markdown.matchAll(/\bnpm run (?:--silent )?([a-z0-9:]+)/g)].map((match) => match[1]!);
    expect(named.filter((script) => !(script in manifest.scripts))).toEqual([]);
  });

  const queries = [...markdown.matchAll(/```graphql\n([\s\S]*?)```/g)].map((match) => match[1]!);
  if (queries.length > 0) {
    it('shows only GraphQL that the supergraph accepts', () => {
      expect(queries.flatMap((query) => validate(supergraph, parse(query)).map((error) => error.message))).toEqual([]);
    });
  }

  it('names no path of a machine', () => {
    expect(markdown).not.toMatch(/\/(home|Users|work|tmp)\//);
  });
});

describe('the decisions', () => {
  const decisions = readdirSync(join(root, 'docs/adr'))
    .filter((name) => name.endsWith('.md'))
    .sort();

  it('are numbered without gaps', () => {
    expect(decisions.map((name) => Number(name.slice(0, 4)))).toEqual(decisions.map((_, at) => at + 1));
  });

  it.each(decisions)('%s says its context, decision, consequences and how we would know it was wrong', (name) => {
    const headings = read(`docs/adr/${name}`).match(/^#.*$/gm);
    expect(headings).toEqual([
      expect.stringMatching(new RegExp(`^# ${Number(name.slice(0, 4))}\\. `)),
      '## Context',
      '## Decision',
      '## Consequences',
      '## How we would know it was wrong',
    ]);
  });
});

describe('README.md', () => {
  it('explains every configuration key in the words of --help, and no other', () => {
    const rows = [...read('README.md').matchAll(/^\| `([A-Z][A-Z0-9_]+)` \| (.*) \|$/gm)].map((match) => [match[1], match[2]]);
    expect(Object.fromEntries(rows)).toEqual(meanings);
  });

  it('starts with two commands that need nothing but Node', () => {
    expect(/```sh\n([^`]*)```/.exec(read('README.md'))?.[1]).toBe('npm ci\nnpm start\n');
  });

  it('shows the answer of its first query as valid JSON with the totals of the bundled data', () => {
    const answer = JSON.parse(/```json\n([^`]*)```/.exec(read('README.md'))![1]!);
    expect([answer.data.all.totalCount, answer.data.first.totalCount, answer.data.first.edges.length]).toEqual([111, 15, 3]);
  });
});

describe('CHANGELOG.md', () => {
  it("has the package's version on top", () => {
    expect(/^## (\S+)/m.exec(read('CHANGELOG.md'))?.[1]).toBe(manifest.version);
  });
});

describe('the licences', () => {
  it('are the full Apache-2.0 text and the licence that package.json names', () => {
    expect(manifest.license).toBe('Apache-2.0');
    const licence = read('LICENSE');
    expect(licence).toMatch(/Apache License\s+Version 2\.0, January 2004/);
    expect(licence).toMatch(/END OF TERMS AND CONDITIONS/);
  });

  it('name in NOTICE exactly the installed packages under the Elastic License, with their versions', () => {
    const scope = join(root, 'node_modules/@apollo');
    const elastic = readdirSync(scope)
      .map((name) => JSON.parse(readFileSync(join(scope, name, 'package.json'), 'utf8')) as Record<string, string>)
      .filter((found) => found['license'] === 'Elastic-2.0')
      .map((found) => `${found['name']} ${found['version']}`)
      .sort();
    const noticed = [...read('NOTICE').matchAll(/(@apollo\/[a-z-]+ \d+\.\d+\.\d+)/g)].map((match) => match[1]!).sort();
    expect(elastic).not.toEqual([]);
    expect(noticed).toEqual(elastic);
  });
});
