/** What tables and graph files say of an actor and of a link: one table for all of them, so that they say the same. */
import type { ActorRecord, DesignationRecord, LinkRecord, Recorded } from '../domain/model.ts';
import { shownShare } from '../domain/share.ts';
import type { ActorPlace, ExportedGraph } from './exportedGraph.ts';
import { markingLabel } from '../domain/exchange/markingLabel.ts';

export type Cell = string | number | boolean | null;
export type ColumnType = 'string' | 'double' | 'boolean' | 'integer';

/** One column; `meaning` is what the documentation says of it. A null cell is left out of graph files and empty in tables. */
export interface Column<R> {
  readonly name: string;
  readonly type: ColumnType;
  readonly meaning: string;
  readonly cell: (record: R, context: Context) => Cell;
}

/** What the cells of a record need of the rest of the export. */
export interface Context {
  readonly designations: ReadonlyMap<string, readonly DesignationRecord[]>;
  readonly places: ReadonlyMap<string, ActorPlace>;
  /** Numbers of the paths, from 1, by id of an actor or link. */
  readonly paths: ReadonlyMap<string, readonly number[]>;
}

/** Lists within a cell are separated so. */
const separator = ' | ';
const list = (items: readonly string[]): string | null => (items.length === 0 ? null : items.join(separator));

/** Without the prefix of a programme's record id. */
export const tagOf = (program: string): string => program.replace(/^program:/, '');

export function contextOf({ designations, places = new Map<string, ActorPlace>(), paths = [] }: ExportedGraph): Context {
  const byActor = new Map<string, DesignationRecord[]>();
  for (const each of designations) byActor.set(each.actor, [...(byActor.get(each.actor) ?? []), each]);
  const onPaths = new Map<string, number[]>();
  for (const [at, path] of paths.entries()) {
    for (const id of [...path.actors, ...path.links]) onPaths.set(id, [...(onPaths.get(id) ?? []), at + 1]);
  }
  return { designations: byActor, places, paths: onPaths };
}

/** The columns that every record has, at the end of its own. */
function recordColumns<R extends Recorded>(): readonly Column<R>[] {
  return [
    { name: 'marking', type: 'string', meaning: 'TLP 2.0 marking of this record.', cell: ({ marking }) => markingLabel(marking.tlp) },
    { name: 'synthetic', type: 'boolean', meaning: 'Whether it is an invented example.', cell: ({ isSynthetic }) => isSynthetic },
    {
      name: 'sources',
      type: 'string',
      meaning: 'Datasets it comes from, with address, first and last day seen where known.',
      cell: ({ sources }) =>
        list(
          sources.map(({ dataset, url, firstSeen, lastSeen }) =>
            [
              dataset,
              ...(url === null ? [] : [url]),
              ...(firstSeen === null ? [] : [`from ${firstSeen}`]),
              ...(lastSeen === null ? [] : [`to ${lastSeen}`]),
            ].join(', '),
          ),
        ),
    },
    {
      name: 'paths',
      type: 'string',
      meaning: 'Of a question for paths: numbers of the paths it lies on, from 1, shortest first.',
      cell: ({ id }, { paths }) => list((paths.get(id) ?? []).map(String)),
    },
  ];
}

const place =
  (key: keyof ActorPlace) =>
  ({ id }: ActorRecord, { places }: Context): Cell =>
    places.get(id)?.[key] ?? null;

export const actorColumns: readonly Column<ActorRecord>[] = [
  { name: 'label', type: 'string', meaning: 'Primary name.', cell: ({ name }) => name },
  { name: 'kind', type: 'string', meaning: 'FOREIGN_GOVERNMENT, ENTITY, INDIVIDUAL, VESSEL or AIRCRAFT.', cell: ({ kind }) => kind },
  {
    name: 'otherNames',
    type: 'string',
    meaning: 'Its other names, as published.',
    cell: ({ names }) => list(names.filter(({ type }) => type !== 'PRIMARY').map(({ value }) => value)),
  },
  { name: 'countries', type: 'string', meaning: 'Nationality, domicile or flag.', cell: ({ countries }) => list(countries) },
  {
    name: 'identifiers',
    type: 'string',
    meaning: 'Registration numbers and the like: type, number, country.',
    cell: ({ identifiers }) =>
      list(identifiers.map(({ type, value, country }) => `${type} ${value}${country === null ? '' : ` (${country})`}`)),
  },
  {
    name: 'birthDates',
    type: 'string',
    meaning: 'Of a person, as published.',
    cell: ({ details }) => (details?.kind === 'INDIVIDUAL' ? list(details.birthDates) : null),
  },
  { name: 'description', type: 'string', meaning: 'What the sources say of it.', cell: ({ description }) => description },
  {
    name: 'listed',
    type: 'boolean',
    meaning: 'Whether it is designated on the day, certainly or possibly.',
    cell: ({ id }, { designations }) => designations.has(id),
  },
  {
    name: 'programs',
    type: 'string',
    meaning: 'Tags of the programmes it is designated under on the day.',
    cell: ({ id }, { designations }) =>
      list([...new Set((designations.get(id) ?? []).flatMap(({ programs }) => programs.map(tagOf)))].sort()),
  },
  { name: 'depth', type: 'integer', meaning: 'Steps from where the question started.', cell: place('depth') },
  { name: 'degree', type: 'integer', meaning: 'Its links on the day, those outside the file included.', cell: place('degree') },
  { name: 'rank', type: 'integer', meaning: 'Of a search or screening: place, from 1.', cell: place('rank') },
  { name: 'score', type: 'double', meaning: 'Of a search or screening: how well it matches, 0 to 1.', cell: place('score') },
  { name: 'matchedName', type: 'string', meaning: 'Of a search or screening: the name that matched.', cell: place('matchedName') },
  {
    name: 'verdict',
    type: 'string',
    meaning: 'Of a screening or status: BLOCKED, POSSIBLY_BLOCKED or NOT_BLOCKED.',
    cell: place('verdict'),
  },
  { name: 'basis', type: 'string', meaning: 'Of a status: what the verdict rests on.', cell: place('basis') },
  { name: 'directShare', type: 'string', meaning: 'Of a tree or status: share held directly, in words.', cell: place('directShare') },
  { name: 'integratedShare', type: 'string', meaning: 'Of a tree: share held along all chains, in words.', cell: place('integratedShare') },
  ...recordColumns<ActorRecord>(),
];

export const linkColumns: readonly Column<LinkRecord>[] = [
  {
    name: 'label',
    type: 'string',
    meaning: 'Type and share, to be shown.',
    cell: ({ linkType, share }) => (share === null ? linkType : `${linkType} ${shownShare(share).text}`),
  },
  { name: 'type', type: 'string', meaning: 'Type of the link, such as OWNS.', cell: ({ linkType }) => linkType },
  { name: 'share', type: 'string', meaning: 'The share in words: `25-50 %`.', cell: ({ share }) => (share === null ? null : shownShare(share).text) },
  { name: 'sharePercent', type: 'double', meaning: 'Lower bound of the share, a number to draw or sort by.', cell: ({ share }) => (share === null ? null : shownShare(share).min) },
  { name: 'shareMin', type: 'string', meaning: 'Exact lower bound in percent: decimals or a fraction.', cell: ({ share }) => share?.min ?? null },
  { name: 'shareMax', type: 'string', meaning: 'Exact upper bound in percent.', cell: ({ share }) => share?.max ?? null },
  { name: 'shareMinOpen', type: 'boolean', meaning: 'Whether the lower bound itself is excluded.', cell: ({ share }) => share?.minOpen ?? null },
  { name: 'shareMaxOpen', type: 'boolean', meaning: 'Whether the upper bound itself is excluded.', cell: ({ share }) => share?.maxOpen ?? null },
  { name: 'interest', type: 'string', meaning: 'EQUITY, VOTING_RIGHTS or BOARD_MAJORITY.', cell: ({ interest }) => interest },
  { name: 'arrangement', type: 'string', meaning: 'Name of the joint arrangement.', cell: ({ arrangement }) => arrangement },
  { name: 'since', type: 'string', meaning: 'First day in force.', cell: ({ since }) => since },
  { name: 'until', type: 'string', meaning: 'Last day in force.', cell: ({ until }) => until },
  { name: 'description', type: 'string', meaning: 'What the sources say of it.', cell: ({ description }) => description },
  { name: 'confidence', type: 'string', meaning: 'LOW, MODERATE or HIGH.', cell: ({ confidence }) => confidence },
  ...recordColumns<LinkRecord>(),
]; // prettier-ignore
