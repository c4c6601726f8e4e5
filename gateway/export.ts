/** `GET /export`: the answer to a question as a download. */
import { once } from 'node:events';
import type { ApolloServer } from '@apollo/server';
import type { Request, RequestHandler, Response } from 'express';
import { quotation } from '../domain/classifiedGuard.ts';
import { OstrakonError, refuse } from '../domain/errors.ts';
import type { Violation } from '../domain/errors.ts';
import { tlps } from '../domain/tlp.ts';
import type { Tlp } from '../domain/tlp.ts';
import { markingLabel } from '../domain/exchange/markingLabel.ts';
import { formatNames } from '../export/formats.ts';
import { exportParameterNames, exportQuestions, readParameter } from '../export/questions.ts';
import { zip } from '../export/zip.ts';
import { sendRefusal } from './answer.ts';
import type { OperationContext } from './operationContext.ts';

const query = `query Export($input: ExportInput!, $format: ExportFormat!, $part: String, $asOf: Date, $knownAt: DateTime) {
  export(input: $input, format: $format, part: $part, asOf: $asOf, knownAt: $knownAt) {
    fileName marking dataVersion asOf truncated parts { extension mediaType text }
  }
}`;

interface File {
  readonly fileName: string;
  readonly marking: Tlp;
  readonly dataVersion: string;
  readonly asOf: string;
  readonly truncated: boolean;
  readonly parts: readonly { readonly extension: string; readonly mediaType: string; readonly text: string }[];
}

/** Characters sent at a time, so that a slow client holds up nothing but itself. */
const slice = 65_536;

/**
 * Answers with one file, or with a zip of several, under a name that says marking and day; `x-ostrakon-marking`, `-as-of`, `-data-version`
 * and `-truncated` say it to programs. What is wrong is answered as `/graphql` would, with the status of its code.
 */
export function exportHandler(
  server: ApolloServer<OperationContext>,
  contextOf: (request: Request, response: Response) => OperationContext,
): RequestHandler {
  return async (request, response) => {
    const variables = variablesOf(request);
    const { body } = await server.executeOperation<{ export: File | null }, typeof variables>(
      { query, variables, operationName: 'Export' },
      { contextValue: contextOf(request, response) },
    );
    const { data, errors } = body.kind === 'single' ? body.singleResult : {};
    if (data?.export) await send(data.export, response);
    else sendRefusal(errors ?? [], response);
  };
}

/** @throws {OstrakonError} BAD_INPUT with everything that is wrong with the address */
function variablesOf(request: Request) {
  const violations: Violation[] = [];
  const add = (field: string, message: string) => violations.push({ code: 'BAD_INPUT', field, message });
  const given = new Map(Object.entries(request.query).map(([name, value]) => [name, textsOf(value)]));
  // `/export/network.graphml` is `/export?question=network&format=graphml`.
  const named = /^\/([a-z]+)\.([a-z]+)$/i.exec(request.path);
  if (named?.[1] !== undefined && named[2] !== undefined) {
    for (const name of ['question', 'format']) if (given.has(name)) add(name, `"${name}" is already said by the address.`);
    given.set('question', [named[1]]).set('format', [named[2]]);
  } else if (request.path !== '/') {
    const message = 'There is nothing at this address; it is /export?question=...&format=... or /export/QUESTION.FORMAT.';
    throw new OstrakonError({ code: 'NOT_FOUND', message });
  }
  const take = (name: string): readonly string[] => {
    const values = given.get(name) ?? [];
    given.delete(name);
    return values;
  };
  const single = (name: string): string | null => {
    const values = take(name);
    if (values.length > 1) add(name, `"${name}" may be given once.`);
    return values[0] ?? null;
  };
  const oneOf = (name: string, allowed: readonly string[]): string => {
    const value = single(name)?.toUpperCase() ?? '';
    const spelled = allowed.map((each) => each.toLowerCase()).join(', ');
    if (!allowed.includes(value)) add(name, `"${name}" must be one of ${spelled}.`);
    return value;
  };
  const question = oneOf('question', exportQuestions);
  const format = oneOf(
    'format',
    formatNames.map((name) => name.toUpperCase()),
  );
  const [part, asOf, knownAt] = [single('part'), single('asOf'), single('knownAt')];
  const input: Record<string, unknown> = { question };
  for (const name of exportParameterNames) {
    const [first, ...more] = take(name);
    if (first === undefined) continue;
    const read = readParameter(name, [first, ...more]);
    if ('problem' in read) add(name, `"${name}" must be ${read.problem}.`);
    else input[name] = read.value;
  }
  const unknown = [...given.keys()].slice(0, 5);
  for (const name of unknown) {
    const quoted = quotation(name, 50);
    add(quoted, `There is no parameter "${quoted}"; there are question, format, part, asOf, knownAt, ${exportParameterNames.join(', ')}.`);
  }
  refuse(violations);
  return { input, format, part, asOf, knownAt };
}

function textsOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).map((item) => (typeof item === 'string' ? item : ''));
}

async function send({ fileName, marking, dataVersion, asOf, truncated, parts }: File, response: Response): Promise<void> {
  const [only, ...more] = parts;
  const isZip = only === undefined || more.length > 0;
  response.status(200).set({
    'content-type': isZip ? 'application/zip' : only.mediaType,
    'content-disposition': `attachment; filename="${fileName}.${isZip ? 'zip' : only.extension}"`,
    'x-ostrakon-marking': markingLabel(tlps.find((tlp) => tlp === marking) ?? 'RED'),
    'x-ostrakon-as-of': asOf,
    'x-ostrakon-data-version': dataVersion,
    'x-ostrakon-truncated': String(truncated),
  });
  const pieces = isZip
    ? zip(
        parts.map(({ extension, text }) => ({ name: extension, content: new TextEncoder().encode(text) })),
        asOf,
      )
    : slices(only.text);
  for (const piece of pieces) {
    if (response.destroyed) return;
    if (!response.write(piece)) await Promise.race([once(response, 'drain'), once(response, 'close')]);
  }
  response.end();
}

/** Never between the two halves of a character. */
function* slices(text: string): Generator<string> {
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at + slice - 1);
    const end = at + slice - (code >= 0xd800 && code < 0xdc00 ? 1 : 0);
    yield text.slice(at, end);
    at = end;
  }
}
