/** Screening inside the process beside rapidfuzz and nomenklatura, over the names of the world. */
import type { ActorKind, ActorRecord } from '../../domain/model.ts';
import { actorRecord } from '../large/records.ts';
import { worldActors } from '../large/world.ts';
import { indexOf, ours, type Engine } from '../screening/engine.ts';
import { startPeers, type Peers } from '../screening/peers.ts';
import type { Question } from '../screening/question.ts';
import { randomOf } from '../screening/random.ts';
import { latencies, type Latency } from '../screening/speed.ts';
import { syntheticNames } from '../screening/syntheticNames.ts';

const rounds = 3;
const namesARound = 40;

/** @param python null: the peers are not asked and `skip` is told so */
export async function measureNames(actors: number, python: string | null, skip: (name: string, why: string) => void): Promise<Latency[]> {
  const records = [...worldActors(actors)].map(actorRecord);
  const questions = drawQuestions(records, (rounds + 1) * namesARound);
  const engines: Engine[] = [ours('Ostrakon', indexOf(records), records, true)];
  let peers: Peers | null = null;
  try {
    if (python === null) throw new Error('no --python with nomenklatura and rapidfuzz was given');
    peers = await startPeers(python, records);
    engines.push(peers.engine('rapidfuzz'));
    await peers.block(questions);
    engines.push(peers.engine('logic-v2 blocked'));
  } catch (error) {
    skip('nomenklatura and rapidfuzz', error instanceof Error ? error.message : String(error));
  }
  try {
    return await latencies(engines, questions, rounds, namesARound);
  } finally {
    await peers?.close();
  }
}

/** Half are of the world with a letter changed, half are strangers. */
function drawQuestions(records: readonly ActorRecord[], count: number): Question[] {
  const random = randomOf('names of a scale run');
  const strangers = syntheticNames('strangers of a scale run');
  const asked = (name: string, kind: ActorKind, answers: readonly string[]): Question => ({
    category: 'scale',
    name,
    kind,
    answers,
    part: 'held-out',
  });
  return Array.from({ length: count }, (_, at) => {
    if (at % 2 === 1) {
      const { name, kind } = strangers.next().value;
      return asked(name, kind, []);
    }
    const { id, kind, name } = random.pick(records);
    const letter = random.below(name.length);
    return asked(name.slice(0, letter) + name.slice(letter + 1) || name, kind, [id]);
  });
}
