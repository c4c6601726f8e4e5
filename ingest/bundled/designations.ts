/** Programmes, rounds and designations: one designation for each actor and programme. */
import type { BlockingCriterion, DesignationRecord, ProgramRecord, RoundRecord } from '../../domain/model.ts';
import { curatedActors } from './actors.ts';
import { listEntryUrl, pressReleaseUrl, published, readData } from './files.ts';

const order = 'ELECTION-EO13848';

interface Programs {
  readonly source: string;
  readonly programs: readonly Pick<ProgramRecord, 'tag' | 'name' | 'legalAuthority' | 'blocking'>[];
}
interface Actions {
  readonly rounds: readonly Pick<RoundRecord, 'date' | 'title' | 'summary' | 'pressRelease' | 'election'>[];
}
interface Listed {
  readonly actor: string;
  readonly program: string;
  readonly since: string | null;
  readonly round: string | null;
  readonly criterion: BlockingCriterion | null;
  readonly incidents: readonly string[];
}
interface Responses {
  readonly relatedResponses: readonly { readonly designation: string; readonly incident: string }[];
}

export function programRecords(): ProgramRecord[] {
  const { source, programs } = readData('curated/programs.json') as Programs;
  return programs.map((program) => ({
    ...published('eo13848-bundled', source),
    type: 'program',
    id: `program:${program.tag}`,
    ...program,
    regime: 'US',
  }));
}

export function roundRecords(): RoundRecord[] {
  return actions().rounds.map(({ date, title, summary, pressRelease, election }) => ({
    ...published('eo13848-bundled', pressReleaseUrl(pressRelease)),
    type: 'round',
    id: roundId(date),
    program: order,
    date,
    title,
    summary,
    pressRelease,
    election,
  }));
}

export function designationRecords(): DesignationRecord[] {
  const pressReleases = new Map(actions().rounds.map((round) => [round.date, round.pressRelease]));
  const responses = (readData('curated/incidents.json') as Responses).relatedResponses;
  const listed = readData('designations.json') as readonly Listed[];
  const unlisted = curatedActors().actors.flatMap(({ id, designation }): Listed[] =>
    designation === null
      ? []
      : [
          {
            actor: id,
            program: designation.program,
            since: designation.since,
            round: null,
            criterion: null,
            incidents: [designation.incident],
          },
        ],
  );
  return [...listed, ...unlisted].map((entry) => {
    const id = `${entry.actor}/${entry.program}`;
    const press = entry.round === null ? null : pressReleases.get(entry.round);
    return {
      ...published('eo13848-bundled', pressReleaseUrl(press) ?? listEntryUrl(entry.actor)),
      type: 'designation',
      id,
      actor: entry.actor,
      programs: [entry.program],
      round: entry.round === null ? null : roundId(entry.round),
      status: 'ACTIVE',
      criterion: entry.criterion,
      since: entry.since,
      firstListed: null,
      lastUnlisted: null,
      until: null,
      lastListed: null,
      firstUnlisted: null,
      listedActor: null,
      legalAuthority: entry.program === order ? `Executive Order 13848, section 2(a)${paragraph(entry.criterion)}` : null,
      incidents: [...entry.incidents, ...responses.flatMap(({ designation, incident }) => (designation === id ? [incident] : []))],
    };
  });
}

function actions(): Actions {
  return readData('curated/actions.json') as Actions;
}
function roundId(date: string): string {
  return `round:${order}/${date}`;
}
function paragraph(criterion: BlockingCriterion | null): string {
  switch (criterion) {
    case null:
      return '';
    case 'I_ENGAGED_SPONSORED_CONCEALED_COMPLICIT':
      return '(i)';
    case 'II_MATERIAL_SUPPORT':
      return '(ii)';
    case 'III_OWNED_CONTROLLED_ACTED_FOR':
      return '(iii)';
  }
}
