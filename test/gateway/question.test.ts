/** The questions as GraphiQL shows them, from the documents that test/contract/questions.test.ts runs. */
import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byAsker, questionIn } from '../../gateway/pages/question.ts';

const folder = join(import.meta.dirname, '../contract/questions');
const questions = readdirSync(folder)
  .sort()
  .map((file) => questionIn(`../${file}`, readFileSync(join(folder, file), 'utf8')));

describe('A question in GraphiQL', () => {
  it('is found under who asks it, in order', () => {
    const found = [...byAsker(questions)].map(([asker, asked]) => [asker, asked.length]);
    expect(found).toEqual([
      ['ODNI', 6],
      ['Homeland Security', 7],
      ['Justice', 4],
      ['Treasury', 8],
      ['State Department', 4],
      ['State official', 3],
      ['Local official', 3],
      ['Private sector', 3],
      ['Public', 7],
    ]);
  });

  it('comes with the command for a token of its role, and without one where the public asks', () => {
    const [due] = questions;
    expect(due).toMatchObject({ name: '01-assessments-due', title: expect.stringMatching(/^01 Which elections have an assessment due/) });
    expect(due?.query).toMatch(
      /^# npm run ostrakon -- token --user me --role ODNI_ANALYST --org US-ODNI\n# Set the header .*\n# ODNI_ANALYST asks/,
    );
    expect(questions.at(-1)?.query).toMatch(/^# PUBLIC asks: Who was listed on a day\?\n/);
  });

  it('must say who asks it', () => {
    expect(() => questionIn('x/99-nobody.graphql', '# Who is there?\nquery { __typename }\n')).toThrow(/99-nobody/);
    expect(() => questionIn('x/99-king.graphql', '# KING asks: Who is there?\nquery { __typename }\n')).toThrow(/does not begin/);
  });
});
