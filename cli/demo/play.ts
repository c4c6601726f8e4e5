/** Playing a story against the API: every step is asked, compared with what the story says, and told. */
import { isDeepStrictEqual } from 'node:util';
import { exitCodes, ExitError } from '../exitCodes.ts';
import { textAt } from './asking.ts';
import type { Answer, Json, Service } from './asking.ts';
import { called } from './cast.ts';
import type { CastName, Viewer } from './cast.ts';
import { inputTypeOf } from './inputTypes.ts';

/** A step that was played: something done, something refused, or what somebody saw. */
export interface Told {
  readonly chapter: string;
  readonly kind: 'DONE' | 'REFUSED' | 'SEEN';
  readonly who: string;
  readonly text: string;
  /** The mutation; null for what was only read. */
  readonly mutation: string | null;
  /** The refusal's; null otherwise. */
  readonly code: string | null;
  readonly message: string | null;
}

type Variables = Readonly<Record<string, Json>>;

export class Play {
  readonly told: Told[] = [];
  readonly #service: Service;
  readonly #tokens: Readonly<Record<CastName, string>>;
  readonly #tell: (line: string) => void;
  #chapter = '';

  /** @param tell prints a line of the story */
  constructor(service: Service, tokens: Readonly<Record<CastName, string>>, tell: (line: string) => void) {
    this.#service = service;
    this.#tokens = tokens;
    this.#tell = tell;
  }

  chapter(title: string): void {
    this.#chapter = title;
    this.#tell(`\n${title}\n`);
  }

  /**
   * Somebody does something that must go through; answers with the record's id.
   *
   * @throws {ExitError} 1 naming the step where it is refused
   */
  async does(who: CastName, text: string, mutation: string, input: Variables): Promise<string> {
    const { data, refusals } = await this.#mutate(who, mutation, input, 'id');
    if (refusals.length > 0) this.#fail(who, text, `${mutation} was refused: ${sentences(refusals)}`);
    this.#record({ kind: 'DONE', who, text, mutation, code: null, message: null });
    return textAt(data, 'done', 'id');
  }

  /**
   * Somebody tries what the rules forbid.
   *
   * @throws {ExitError} 1 naming the step where it goes through, or is refused for another reason
   */
  async mayNot(who: CastName, text: string, mutation: string, input: Variables, code: string): Promise<void> {
    const { refusals } = await this.#mutate(who, mutation, input, 'id');
    const expected = refusals.find((each) => each.code === code);
    if (expected === undefined)
      this.#fail(who, text, `${mutation} should be refused as ${code}, and ${refusals.length > 0 ? sentences(refusals) : 'went through'}`);
    this.#record({ kind: 'REFUSED', who, text, mutation, code, message: expected.message });
  }

  /**
   * What somebody sees: equal to what the story says, or accepted by a check of its own.
   *
   * @throws {ExitError} 1 naming the step where it is something else
   */
  async sees(who: Viewer, text: string, query: string, variables: Variables, expected: Json | ((data: Json) => boolean)): Promise<void> {
    const { data, refusals } = await this.#ask(who, query, variables);
    if (refusals.length > 0) this.#fail(who, text, `the query failed: ${sentences(refusals)}`);
    if (!(typeof expected === 'function' ? expected(data) : isDeepStrictEqual(data, expected)))
      this.#fail(who, text, `the answer was ${JSON.stringify(data)}`);
    this.#record({ kind: 'SEEN', who, text, mutation: null, code: null, message: null });
  }

  /** Reads something the story needs and does not tell. */
  async read(who: Viewer, query: string, variables: Variables = {}): Promise<Json> {
    const { data, refusals } = await this.#ask(who, query, variables);
    if (refusals.length > 0) this.#fail(who, 'reads', sentences(refusals));
    return data;
  }

  async #mutate(who: CastName, mutation: string, input: Variables, fields: string): Promise<Answer> {
    // What `acknowledge` answers with is one of several types.
    const selection = mutation === 'acknowledge' ? '__typename' : fields;
    return await this.#ask(who, `mutation ($input: ${inputTypeOf(mutation)}!) { done: ${mutation}(input: $input) { ${selection} } }`, {
      input,
    });
  }

  async #ask(who: Viewer, query: string, variables: Variables): Promise<Answer> {
    const answer = await this.#service.ask(who === 'public' ? null : this.#tokens[who], query, variables);
    if (answer.refusals.some(({ code }) => code === 'UNAUTHENTICATED')) {
      const message =
        `The service at ${this.#service.url} does not accept the tokens of this data directory. Set OSTRAKON_DATA to the directory of ` +
        'that service, which must accept development keys.';
      throw new ExitError(exitCodes.failed, message);
    }
    return answer;
  }

  #record(step: Omit<Told, 'chapter' | 'who'> & { readonly who: Viewer }): void {
    const who = called(step.who);
    this.told.push({ ...step, who, chapter: this.#chapter });
    const line = `${who} ${step.text}.`;
    if (step.kind === 'REFUSED') this.#tell(`  ✗ ${line}\n      ${step.code ?? ''}: ${step.message ?? ''}\n`);
    else this.#tell(`  ${step.kind === 'SEEN' ? '·' : '✓'} ${line}\n`);
  }

  #fail(who: Viewer, text: string, why: string): never {
    const step = this.told.length + 1;
    throw new ExitError(exitCodes.failed, `Step ${step} of the demonstration, "${this.#chapter}": ${called(who)} ${text}: ${why}`);
  }
}

function sentences(refusals: Answer['refusals']): string {
  return refusals.map(({ code, message }) => `${code}: ${message}`).join(' ');
}
