/** FollowTheMoney's connections other than Ownership as links. */
import type { LinkType } from '../../domain/model.ts';
import type { LinkParticulars } from '../listContent.ts';
import { valuesOf, type FtmEntity } from './entityLines.ts';
import { lastingOf } from './lasting.ts';

interface Connection {
  readonly linkType: LinkType;
  /** The properties that name its ends. */
  readonly from: string;
  readonly to: string;
  /** What messages and descriptions call it. */
  readonly noun: string;
  /** The schema does not say it better than these words would. */
  readonly words?: string;
}

const connections: Readonly<Record<string, Connection>> = {
  Directorship: { linkType: 'OFFICER_OF', from: 'director', to: 'organization', noun: 'directorship' },
  Employment: { linkType: 'EMPLOYED_BY', from: 'employee', to: 'employer', noun: 'employment' },
  Membership: { linkType: 'PART_OF', from: 'member', to: 'organization', noun: 'membership' },
  Representation: { linkType: 'AGENT_OF', from: 'agent', to: 'client', noun: 'representation' },
  Family: { linkType: 'FAMILY', from: 'person', to: 'relative', noun: 'family tie' },
  Associate: { linkType: 'ASSOCIATE', from: 'person', to: 'associate', noun: 'association' },
  UnknownLink: { linkType: 'LINKED_TO', from: 'subject', to: 'object', noun: 'link' },
  Succession: { linkType: 'LINKED_TO', from: 'predecessor', to: 'successor', noun: 'succession', words: 'Succeeded by' },
};

/** How a schema connects actors; null for schemata that are no such connection. */
export function connectionOf(schema: string): Connection | null {
  return Object.hasOwn(connections, schema) ? (connections[schema] ?? null) : null;
}

export interface ReadConnection {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly particulars: LinkParticulars;
  readonly url: string | null;
}

/** Reads a connection. What it says of role and relationship becomes the description. */
export function readConnection(entity: FtmEntity, connection: Connection): ReadConnection {
  const all = (property: string): readonly string[] => valuesOf(entity, property);
  const { since, until, roughDates, url } = lastingOf(entity);
  const said = [
    ...(connection.words === undefined ? [] : [connection.words]),
    ...all('role'),
    ...all('relationship'),
    ...(all('status').length === 0 ? [] : [`Status: ${all('status').join(', ')}`]),
    ...roughDates,
    ...all('summary'),
    ...all('description'),
  ];
  return {
    from: all(connection.from),
    to: all(connection.to),
    particulars: {
      linkType: connection.linkType,
      share: null,
      interest: null,
      arrangement: null,
      since,
      until,
      description: said.length === 0 ? null : [...new Set(said)].join('; '),
    },
    url,
  };
}
