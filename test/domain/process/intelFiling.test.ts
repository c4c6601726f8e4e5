import { describe, expect, it } from '@jest/globals';
import type { LedgerRecord } from '../../../domain/model.ts';
import { intelFiling } from '../../../domain/process/intelFiling.ts';
import type { IntelRecord } from '../../../domain/process/intelItem.ts';
import { clear } from '../../../domain/tlp.ts';
import { processSamples } from '../../processSamples.ts';

const isItem = (record: LedgerRecord): record is IntelRecord => record.type === 'intelItem';
const out = processSamples().find(isItem)!;
const held: IntelRecord = { ...out, status: 'TEARLINE_DRAFT', disseminatedAt: null, transmittedToDhsAt: null, recipients: [] };
const line = (tlp: 'AMBER' | 'GREEN', text: string) => ({ tlp, text, sent: null });
const drafted = { ...intelFiling.join(held, []), tearlines: [line('AMBER', 'More.'), line('GREEN', 'Less.')] };
const kept = intelFiling.split(drafted, []);

describe('An item of intelligence as it is kept', () => {
  it('is a record without its tear-lines, and each of them a record for the item’s readers until it is out', () => {
    expect(kept[0]).toEqual(held);
    const lines = kept.slice(1).map((record) => record.type === 'tearline' && [record.id, record.marking, record.colour, record.text]);
    expect(lines).toEqual([
      [`tearline:${held.id}/AMBER`, held.marking, 'AMBER', 'More.'],
      [`tearline:${held.id}/GREEN`, held.marking, 'GREEN', 'Less.'],
    ]);
    expect(intelFiling.join(held, kept.slice(1))).toEqual(drafted);
  });

  it('drops a tear-line that was taken back, and no other', () => {
    const fewer = { ...drafted, tearlines: [line('GREEN', 'Less.')] };
    expect(intelFiling.dropped?.(fewer, kept.slice(1)).map(({ id }) => id)).toEqual([`tearline:${held.id}/AMBER`]);
    expect(intelFiling.dropped?.(drafted, kept.slice(1))).toEqual([]);
  });

  it('gives recipients with a tear-line what they need to act, under its own marking', () => {
    const sent = { marking: clear, recipients: ['org:lakeland-elections'], at: out.disseminatedAt! };
    const file = { ...intelFiling.join(out, []), tearlines: [{ tlp: 'CLEAR' as const, text: 'Watch.', sent }] };
    const { indicators, recommendedActions } = out;
    expect(intelFiling.split(file, [])[1]).toMatchObject({ marking: clear, disseminatedAt: sent.at, indicators, recommendedActions });
  });

  it('is as far as the answers that are seen, and is stored as disseminated', () => {
    const answers = processSamples().filter(({ type }) => type === 'acknowledgement' || type === 'actionTaken');
    const status = (parts: readonly LedgerRecord[]) => intelFiling.join(out, parts).status;
    expect([status([]), status(answers.slice(0, 1)), status(answers)]).toEqual(['DISSEMINATED', 'ACKNOWLEDGED', 'ACTIONED']);
    expect(intelFiling.split(intelFiling.join(out, answers), answers)).toEqual([out]);
    expect(intelFiling.join(held, answers).status).toBe('TEARLINE_DRAFT');
  });
});
