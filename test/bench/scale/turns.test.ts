import { describe, expect, it } from '@jest/globals';
import { inTurns } from '../../../bench/scale/turns.ts';

describe('contenders asked in turns', () => {
  it('are asked the same subject one after another, and no subject of the warming round again', async () => {
    const asked: string[] = [];
    const contender = (name: string) => ({ name, ask: (subject: number) => asked.push(`${name}${subject}`) });
    const rows = await inTurns('w', [contender('a'), contender('b')], [1, 2, 3, 4], { rounds: 1, perRound: 2 });
    expect(asked).toEqual(['a1', 'b1', 'a2', 'b2', 'a3', 'b3', 'a4', 'b4']);
    expect(rows.map(({ contender, medianMs }) => [contender, medianMs.runs])).toEqual([
      ['a', 1],
      ['b', 1],
    ]);
    expect(rows[0]?.ofFirst.median).toBe(1);
  });

  it('are not timed where an answer is none', async () => {
    const refused = { name: 'a', ask: () => Promise.reject(new Error('refused')) };
    await expect(inTurns('w', [refused], [1], { rounds: 1, perRound: 1 })).rejects.toThrow('refused');
  });
});
