/** Before anything happens: an election and the invented parties. */
import { exitCodes, ExitError } from '../../exitCodes.ts';
import { at, textAt } from '../asking.ts';
import type { Names } from '../names.ts';
import type { Play } from '../play.ts';
import { dayFrom } from './scene.ts';
import type { Scene } from './scene.ts';

/** Days since the election: its assessment was due after 45. */
const daysSinceElection = 50;

/** ISO 3166-1 leaves this code to its users, and will never give it to a country. */
export const inventedCountry = 'ZZ';

/** @throws {ExitError} 1 where the service has not the bundled data, whose offices play */
export async function prologue(play: Play, names: Names, today: string): Promise<Scene> {
  const bundled = await play.read('public', '{ community(id: "community:EI-ISAC") { id } nationalEmergency { id } }');
  if (at(bundled, 'community') === null || at(bundled, 'nationalEmergency') === null) {
    const message =
      'The service has not the bundled data, whose invented offices play. Start it with OSTRAKON_SEED=bundled on an empty store.';
    throw new ExitError(exitCodes.failed, message);
  }
  play.chapter('Before: an election, and a company with an owner');
  const election = await play.does('cisa', 'records an invented Federal election, held fifty days ago', 'recordElection', {
    name: `Special election of the demonstration ${names.run} (synthetic)`,
    date: dayFrom(today, -daysSinceElection),
    electionType: 'SPECIAL',
    isSynthetic: true,
  });
  const actor = async (name: string, kind: string) =>
    await play.does('odni', `records the ${name}`, 'upsertActor', {
      name,
      kind,
      countries: [inventedCountry],
      marking: 'CLEAR',
      isSynthetic: true,
    });
  const scene = {
    names,
    today,
    election,
    government: await actor(names.government, 'FOREIGN_GOVERNMENT'),
    actor: await actor(names.actor, 'ENTITY'),
    company: await actor(names.company, 'ENTITY'),
  };
  await play.does('odni', 'records that the agency holds 60 percent of the company', 'upsertLink', {
    type: 'OWNS',
    from: scene.actor,
    to: scene.company,
    share: '60',
    marking: 'CLEAR',
    isSynthetic: true,
  });
  await play.sees(
    'public',
    'sees that the company is not blocked',
    'query ($id: ID!) { actor(id: $id) { sanctionStatus { verdict } } }',
    { id: scene.company },
    { actor: { sanctionStatus: { verdict: 'NOT_BLOCKED' } } },
  );
  await play.sees(
    'public',
    'sees that an assessment is planned with the election, and by when it is due',
    'query ($id: ID!) { election(id: $id) { assessmentDueDate assessment { status } } }',
    { id: election },
    (data) =>
      textAt(data, 'election', 'assessmentDueDate') === dayFrom(today, 45 - daysSinceElection) &&
      textAt(data, 'election', 'assessment', 'status') === 'PLANNED',
  );
  return scene;
}
