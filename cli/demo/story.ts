/** The story of the demonstration, from a county's report to a delisting. */
import type { Names } from './names.ts';
import type { Play } from './play.ts';
import { advisory, attribution, interference, reportAndResponse } from './story/incident.ts';
import { prologue } from './story/prologue.ts';
import { reporting } from './story/reporting.ts';
import { delisting, designation, opening } from './story/sanctions.ts';

/** @throws {ExitError} naming the first step that went another way than the story */
export async function playStory(play: Play, names: Names, today: string): Promise<void> {
  const scene = await prologue(play, names, today);
  const incident = await reportAndResponse(play, scene);
  const judgment = await attribution(play, scene, incident);
  await advisory(play, scene, incident);
  await interference(play, scene, incident);
  await reporting(play, scene);
  await opening(play, incident, judgment);
  const listing = await designation(play, scene, incident, judgment);
  await delisting(play, scene, listing);
}
