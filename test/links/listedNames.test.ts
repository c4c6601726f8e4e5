/** The real list of January 2023, screened against itself: the floor below which no screening may fall. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { thresholds } from '../../domain/screening/features.ts';
import { openInputs } from '../../ingest/inputs/openInputs.ts';
import { ofacCsv } from '../../ingest/ofacCsv.ts';
import type { ActorRecord } from '../../domain/model.ts';
import { ScreenIndex } from '../../links/screenIndex.ts';
import { readWhole } from '../ingest/formatReading.ts';
import { hasRealLists, real } from '../ingest/lists.ts';

const describeReal = hasRealLists || process.env['CI'] === 'true' ? describe : describe.skip;

describeReal('the list of January 2023, screened against itself', () => {
  const index = new ScreenIndex();
  let actors: readonly ActorRecord[];
  beforeAll(async () => {
    const { inputs } = await openInputs([real('ofac_2023-01')]);
    actors = (await readWhole(ofacCsv, inputs, { asOf: '2023-01-20' })).entries.map(({ actor }) => actor);
    actors.forEach((actor, slot) => index.put(slot, actor));
  }, 60_000);

  const found = (name: string, slot: number) => {
    const party = { name, kind: null, birthDate: null, countries: [], identifiers: [] };
    const hits = index.screen(party, { passes: () => true, threshold: thresholds.review, limit: 50 });
    return hits.find((hit) => hit.slot === slot)?.score ?? 0;
  };

  it('finds every tenth entry by its own name, as a match', () => {
    const missed: string[] = [];
    actors.forEach(({ id, name }, slot) => {
      if (slot % 10 === 0 && found(name, slot) < thresholds.match) missed.push(id);
    });
    expect(missed).toEqual([]);
  }, 120_000);

  it('finds nobody by names that are on no list', () => {
    const strangers = ['Astrid Lindqvist Holmgren', 'Tuulikki Rautavaara', 'Blue Kettle Pottery Workshop', 'Aroha Ngata Parata'];
    const decisions = strangers.map((name) =>
      index.screen(
        { name, kind: null, birthDate: null, countries: [], identifiers: [] },
        { passes: () => true, threshold: thresholds.match, limit: 1 },
      ),
    );
    expect(decisions).toEqual([[], [], [], []]);
  });
});
