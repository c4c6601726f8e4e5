/* eslint-disable @typescript-eslint/no-explicit-any -- the dashboard is checked field by field */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Supergraph } from '@apollo/federation-internals';
import { getNamedType, isLeafType, isListType, isNonNullType, Kind, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import type { GraphQLOutputType } from 'graphql';
import { readDocuments } from '../../gateway/documents/catalog.ts';
import { createMetrics } from '../../runtime/metrics.ts';

const dashboard: any = JSON.parse(readFileSync(new URL('../../docs/grafana/ostrakon.json', import.meta.url), 'utf8'));
const documents = readDocuments();
const schema = Supergraph.build(readFileSync(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8'))
  .apiSchema()
  .toGraphQLJSSchema();
const panels: any[] = dashboard.panels.filter(({ type }: any) => type !== 'row');
const targetsOf = (source: string): any[] =>
  panels
    .flatMap(({ title, targets }) => targets.map((target: any) => ({ title, ...target })))
    .filter(({ datasource }) => datasource.type === source);

/** What a document answers, by path such as `sources.edges.node.name`. */
function answered(source: string): Map<string, GraphQLOutputType> {
  const found = new Map<string, GraphQLOutputType>();
  const info = new TypeInfo(schema);
  const path: string[] = [];
  visit(
    parse(source),
    visitWithTypeInfo(info, {
      [Kind.FIELD]: {
        enter(node) {
          path.push(node.alias?.value ?? node.name.value);
          const type = info.getType();
          if (type) found.set(path.join('.'), type);
        },
        leave: () => void path.pop(),
      },
    }),
  );
  return found;
}
const isList = (type: GraphQLOutputType | undefined) => isListType(isNonNullType(type) ? type.ofType : type);

describe('the dashboard for Grafana', () => {
  it.each(targetsOf('yesoreyeram-infinity-datasource'))(
    'asks in "$title" a document there is, for variables and fields it has',
    (target) => {
      const document = documents.get(target.url.replace('/documents/', ''))!;
      expect(document).toBeDefined();
      const variables = document.variables.map(({ name }) => name);
      for (const { key } of target.url_options.params) expect(variables).toContain(key);
      const fields = answered(document.source);
      const root = target.root_selector.replace(/^data\./, '');
      expect([root, isList(fields.get(root))]).toEqual([root, true]);
      for (const { selector, type } of target.columns) {
        const field = fields.get(`${root}.${selector}`);
        expect([selector, field === undefined ? null : isLeafType(getNamedType(field))]).toEqual([selector, true]);
        const isNumber = ['Int', 'Float'].includes(getNamedType(field!).name);
        expect([selector, type === 'number']).toEqual([selector, isNumber]);
      }
    },
  );

  it('shows every document', () => {
    const shown = new Set(targetsOf('yesoreyeram-infinity-datasource').map(({ url }) => url.replace('/documents/', '')));
    expect([...shown].sort()).toEqual([...documents.keys()]);
  });

  it('names no metric that is not exported', async () => {
    const metrics = createMetrics();
    metrics.linkGraph(() => ({ seq: 1, sizes: { actors: 1 } }));
    metrics.eventStreams(() => 0);
    metrics.request('documents', 200, 1);
    metrics.subgraphCall('actors', 'ok', 1);
    metrics.planned('inline', 1);
    const { text } = await metrics.page();
    metrics.stop();
    const exported = new Set(text.split('\n').map((line) => /^[a-z_]+/.exec(line)?.[0]));
    const named = targetsOf('prometheus').flatMap(({ expr }) => expr.match(/\b(ostrakon|process|nodejs)_[a-z_]+/g) as string[]);
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((name) => !exported.has(name))).toEqual([]);
    expect(exported.has('ostrakon_nothing')).toBe(false);
  });

  it('has variables for the values it uses, panels that do not overlap, and ids of their own', () => {
    const known = dashboard.templating.list.map(({ name }: any) => name);
    const used = [...JSON.stringify(dashboard.panels).matchAll(/\$\{?([a-z]\w*)/g)].map(([, name]) => name);
    expect(used).toEqual(expect.arrayContaining(['infinity', 'prometheus', 'program', 'state']));
    expect(used.filter((name) => !known.includes(name))).toEqual([]);
    expect(new Set(dashboard.panels.map(({ id }: any) => id)).size).toBe(dashboard.panels.length);
    const cells = dashboard.panels.flatMap(({ gridPos: { x, y, w, h } }: { gridPos: Record<'x' | 'y' | 'w' | 'h', number> }) =>
      Array.from({ length: w * h }, (_, at) => `${x + (at % w)},${y + Math.floor(at / w)}`),
    );
    expect(new Set(cells).size).toBe(cells.length);
  });
});
