/**
 * Invented examples in all five TLP colours, so that markings can be seen at work: for each colour an incident, an actor linked to a
 * public one, the judgment that joins them and a designation under the invented programme SYNTHETIC-DEMO. `data/README.md` says who
 * sees which. Nothing here names a real place or person.
 */
import type {
  ActorRecord,
  Dissent,
  IncidentCategory,
  IncidentStatus,
  JurisdictionLevel,
  LedgerRecord,
  SeverityLevel,
} from '../../domain/model.ts';
import { publishedElsewhere } from '../../domain/process/attributionJudgment.ts';
import { notHandled } from '../../domain/process/incident.ts';
import { parseShare } from '../../domain/share.ts';
import type { Marking } from '../../domain/tlp.ts';
import { clear } from '../../domain/tlp.ts';
import { readData, source } from './files.ts';

interface Synthetic {
  readonly program: { readonly tag: string; readonly name: string; readonly legalAuthority: string; readonly blocking: boolean };
  readonly actor: { readonly id: string; readonly name: string; readonly description: string };
  readonly jurisdictions: readonly {
    readonly id: string;
    readonly name: string;
    readonly level: JurisdictionLevel;
    readonly parent: string | null;
  }[];
  readonly colours: readonly {
    readonly key: string;
    readonly marking: Marking;
    readonly title: string;
    readonly category: IncidentCategory;
    readonly status: IncidentStatus;
    readonly severity: SeverityLevel;
    readonly techniques: readonly string[];
    readonly reportedAt: string;
    readonly victimLabel: string;
    /** Addresses and names that the registries keep for documentation. */
    readonly indicators: readonly string[];
    readonly dissents: readonly Dissent[];
  }[];
  readonly companies: readonly { readonly id: string; readonly name: string; readonly description: string }[];
  /** Ends by the last part of their ids; a stake is marked as what it starts at. */
  readonly stakes: readonly { readonly from: string; readonly to: string; readonly share: string; readonly minOpen?: boolean }[];
  readonly license: {
    readonly number: string;
    readonly scope: string;
    readonly designation: string;
    readonly issuedAt: string;
    readonly expiresAt: string;
  };
  readonly victims: readonly {
    readonly incident: string;
    readonly reportingOrg: string;
    readonly jurisdiction: string | null;
    readonly recipientOrgs: readonly string[];
  }[];
}

export function syntheticRecords(): LedgerRecord[] {
  const data = readData('curated/synthetic.json') as Synthetic;
  return [
    { ...invented(clear), type: 'program', id: `program:${data.program.tag}`, ...data.program, regime: 'US' },
    actor(data.actor.id, data.actor.name, data.actor.description, clear),
    ...data.jurisdictions.map((place): LedgerRecord => ({
      ...invented(clear),
      type: 'jurisdiction',
      ...place,
      stateCode: 'EX',
      fips: null,
    })),
    ...data.colours.flatMap((colour) => ofColour(colour, data)),
    ...data.companies.map(({ id, name, description }) => actor(id, name, description, clear)),
    ...data.stakes.map((stake) => stakeLink(stake, data)),
    license(data),
    ...data.victims.map(({ incident, reportingOrg, jurisdiction, recipientOrgs }): LedgerRecord => ({
      ...invented({ ...clear, tlp: 'AMBER_STRICT', recipientOrgs }),
      type: 'victim',
      id: `victim:EX-${incident}`,
      incident: incidentId(incident),
      reportingOrg,
      jurisdiction,
    })),
  ];
}

function ofColour(colour: Synthetic['colours'][number], data: Synthetic): LedgerRecord[] {
  const { key, marking, title, category, status, severity, techniques, reportedAt, victimLabel, indicators, dissents } = colour;
  const shared = invented(marking);
  const actorId = `eo13848:example/${key}`;
  const incident = incidentId(key);
  return [
    actor(actorId, `EXAMPLE ${key.toUpperCase()} GROUP (SYNTHETIC)`, `Invented actor marked TLP:${marking.tlp}.`, marking),
    {
      ...shared,
      type: 'link',
      id: `eo13848:link/${actorId}/ACTED_FOR/${data.actor.id}`,
      linkType: 'ACTED_FOR',
      from: actorId,
      to: data.actor.id,
      share: null,
      since: null,
      until: null,
      description: 'Invented.',
      confidence: 'LOW',
      interest: null,
      arrangement: null,
      listedFrom: null,
      listedTo: null,
    },
    {
      ...shared,
      type: 'incident',
      ...notHandled,
      indicators,
      id: incident,
      title,
      description: `Invented example marked TLP:${marking.tlp}.`,
      category,
      status,
      severity,
      startedAt: null,
      endedAt: null,
      detectedAt: null,
      reportedAt,
      elections: ['election:US-2026-11-03'],
      techniques,
      states: [],
      conductElements: ['UNLAWFUL'],
      purposesOrEffects: [],
      foreignNexus: 'POSSIBLE',
      icTerm: null,
      victimLabel,
    },
    {
      ...shared,
      type: 'attribution',
      ...publishedElsewhere,
      id: `attribution:EX-${key}/${actorId}`,
      incident,
      actor: actorId,
      government: null,
      governmentRole: null,
      statement: 'Invented judgment.',
      confidence: 'LOW',
      foreignNexus: 'POSSIBLE',
      dissents,
      basis: [],
      status: 'PUBLISHED',
    },
    {
      ...shared,
      type: 'designation',
      id: `${actorId}/${data.program.tag}`,
      actor: actorId,
      programs: [data.program.tag],
      round: null,
      status: 'ACTIVE',
      criterion: null,
      since: '2026-01-01',
      firstListed: null,
      lastUnlisted: null,
      until: null,
      lastListed: null,
      firstUnlisted: null,
      listedActor: null,
      legalAuthority: null,
      incidents: [incident],
    },
  ];
}

function stakeLink({ from, to, share, minOpen }: Synthetic['stakes'][number], { companies, colours }: Synthetic): LedgerRecord {
  const interval = parseShare(share);
  if (interval === null) throw new TypeError(`The invented stake of ${from} in ${to} has no readable share.`);
  const idOf = (key: string) => companies.find(({ id }) => id.endsWith(`/${key}`))?.id ?? `eo13848:example/${key}`;
  const [owner, owned] = [idOf(from), idOf(to)];
  return {
    ...invented(colours.find(({ key }) => key === from)?.marking ?? clear),
    type: 'link',
    id: `eo13848:link/${owner}/OWNS/${owned}`,
    linkType: 'OWNS',
    from: owner,
    to: owned,
    share: { ...interval, minOpen: minOpen ?? interval.minOpen },
    since: null,
    until: null,
    description: 'Invented.',
    confidence: 'HIGH',
    interest: 'EQUITY',
    arrangement: null,
    listedFrom: null,
    listedTo: null,
  };
}

function license({ license: { designation, ...given }, program }: Synthetic): LedgerRecord {
  return {
    ...invented(clear),
    type: 'license',
    id: `license:${given.number}`,
    kind: 'SPECIFIC',
    ...given,
    programs: [],
    designations: [`eo13848:example/${designation}/${program.tag}`],
    status: 'ISSUED',
    conditions: null,
    applicant: null,
    purpose: null,
    decisionReason: null,
    history: [],
  };
}

function actor(id: string, name: string, description: string, marking: Marking): ActorRecord {
  return {
    ...invented(marking),
    type: 'actor',
    id,
    kind: 'ENTITY',
    name,
    names: [{ value: name, type: 'PRIMARY', script: 'Latn', sources: ['ostrakon-synthetic'] }],
    countries: [],
    identifiers: [],
    addresses: [],
    description,
    details: { kind: 'ENTITY', entityType: null, incorporated: null, founded: null },
    otherIds: [],
    usPersonBasis: null,
    statements: [],
  };
}

function incidentId(key: string): string {
  return `incident:EX-${key}`;
}
function invented(marking: Marking): Pick<LedgerRecord, 'marking' | 'sources' | 'isSynthetic'> {
  return { marking, sources: [source('ostrakon-synthetic')], isSynthetic: true };
}
