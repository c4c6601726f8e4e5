/** Each question of the specification's section 10 is answered by one operation, for the role that asks it. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildASTSchema, Kind, parse, validate } from 'graphql';
import type { DocumentNode } from 'graphql';
import { roles } from '../../domain/tlp.ts';
import { checkOperation, clientLimits } from '../../runtime/operationLimits.ts';
import { answers, toThePublic } from './questionsAnswers.ts';
import { questionsWorld } from './questionsWorld.ts';
import type { QuestionsWorld } from './questionsWorld.ts';

const folder = join(import.meta.dirname, 'questions');
const questions = readdirSync(folder)
  .sort()
  .map((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const [, role = '', question = ''] = /^# ([A-Z_]+) asks: (.+\?)\n# Shows: .+\.\n/.exec(text) ?? [];
    return { file, number: file.slice(0, 2), text, role, question };
  });
const supergraph = buildASTSchema(parse(readFileSync(join(import.meta.dirname, '../../schema/supergraph.graphql'), 'utf8')), {
  assumeValidSDL: true,
});
const operationsOf = ({ definitions }: DocumentNode) => definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);

describe('The documents', () => {
  it('are forty-five, numbered from 01 to 45, each with an answer expected', () => {
    const numbers = Array.from({ length: 45 }, (_, at) => String(at + 1).padStart(2, '0'));
    expect(questions.map(({ number }) => number)).toEqual(numbers);
    expect(Object.keys(answers).sort()).toEqual(numbers);
  });

  it.each(questions)('$file says who asks what and what it shows, and is one operation that runs as it is', ({ text, role, question }) => {
    expect([roles.some((known) => known === role), question.length > 10]).toEqual([true, true]);
    const document = parse(text);
    expect([document.definitions.length, operationsOf(document).length]).toEqual([1, 1]);
    expect(validate(supergraph, document)).toEqual([]);
    expect(() => checkOperation(document, clientLimits)).not.toThrow();
  });
});

describe('The questions', () => {
  let world: QuestionsWorld;
  beforeAll(async () => {
    world = await questionsWorld();
  }, 120_000);
  afterAll(() => world.close());

  it.each(questions)('$number: $question ($role)', async ({ number, text, role }) => {
    const answer = await world.ask(text, role);
    expect(answer.errors).toBeUndefined();
    answers[number]!(answer.data);
  });

  it.each(questions.filter(({ number }) => number in toThePublic))(
    '$number tells the public nothing: $question',
    async ({ number, text }) => {
      const answer = await world.ask(text, 'PUBLIC');
      expect(answer.errors).toBeUndefined();
      expect(answer.data).toEqual(toThePublic[number]);
    },
  );
});
