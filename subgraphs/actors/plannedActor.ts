import { randomUUID } from 'node:crypto';
import { guardedTexts } from '../../domain/classifiedGuard.ts';
import { refuse } from '../../domain/errors.ts';
import type { Violation } from '../../domain/errors.ts';
import type { Change, Stored } from '../../domain/ledger.ts';
import { incompleteMarking, loosening, markingFrom } from '../../domain/markings.ts';
import type { ActorDetails, ActorKind, ActorName, ActorPartRecord, ActorRecord, StatedField } from '../../domain/model.ts';
import { composed } from '../../domain/resolution/composed.ts';
import { addressText, identifierText, statedByHand, statedKey, valuesOf } from '../../domain/statements.ts';
import { clear } from '../../domain/tlp.ts';
import { partsOf } from '../../links/resolution/deciding.ts';
import type { SubgraphContext } from '../context.ts';
import { membership, notFound } from '../mutate.ts';
import type { Plan } from '../mutate.ts';
import type { ActorInput } from './generated/resolvers.ts';
import { writtenSources } from './writtenSources.ts';

/** What sort of number it is where nobody says. */
const unspecified = 'Identifier';
const maxText = 10_000;
const maxItems = 200;

/** The actor that an input would leave, with every rule it breaks. */
export async function plannedActor(input: ActorInput, writer: string, context: SubgraphContext): Promise<Plan<ActorRecord>> {
  const before = await recorded(input, context);
  const name = (input.name ?? before?.name ?? '').trim();
  const kind = input.kind ?? before?.kind ?? 'ENTITY';
  const marking = markingFrom(input, before?.marking ?? clear, writer);
  const result: ActorRecord = {
    type: 'actor',
    id: before?.id ?? `actor:${randomUUID()}`,
    marking,
    sources: writtenSources(before?.sources ?? [], input.sourceUrl, context.services.today()),
    isSynthetic: input.isSynthetic ?? before?.isSynthetic ?? false,
    kind,
    name,
    names: namesOf(input, name, before),
    countries: [...new Set(input.countries ?? before?.countries ?? [])].sort(),
    identifiers: (input.identifiers ?? before?.identifiers ?? []).map(({ type, value, country }) => ({
      type: type ?? unspecified,
      value,
      country: country ?? null,
    })),
    addresses: (input.addresses ?? before?.addresses ?? []).map(({ text, country }) => ({ text, country: country ?? null })),
    description: input.description === undefined ? (before?.description ?? null) : input.description,
    details: before?.details ?? firstDetails(kind, input.countries?.[0]),
    otherIds: before?.otherIds ?? [],
    usPersonBasis: input.usPersonBasis === undefined ? (before?.usPersonBasis ?? null) : input.usPersonBasis,
    statements: [],
  };
  const stated = { ...result, statements: statedByHand(before, result, 'analyst', context.services.today()) };
  const found = violations(input, result, before, writer, context);
  const parts = before === null ? [] : await partsOf(context.services.ledger, before);
  return parts.length === 0 ? { violations: found, before, result: stated } : { violations: found, before, ...ofParts(parts, stated) };
}

/**
 * What is written of an actor that is made of several goes into its own part: the others say what their lists say, and come back with
 * every import.
 */
function ofParts(
  parts: readonly Stored<ActorPartRecord>[],
  written: ActorRecord,
): { readonly result: ActorRecord; readonly also: Change[] } {
  const own = parts.find(({ record }) => record.listed.id === written.id);
  const listed = parts.filter((part) => part !== own).map(({ record }) => record.listed);
  if (own === undefined) return { result: written, also: [] };
  const { marking } = written;
  const next = withoutOthers(written, own.record.listed, listed);
  const also = parts.map((part): Change => {
    const record = part === own ? { ...part.record, marking, listed: next, sources: next.sources } : { ...part.record, marking };
    return { op: 'put', record, expected: part.revision };
  });
  return { result: { ...composed([next, ...listed]), marking, usPersonBasis: written.usPersonBasis }, also };
}

/** The record as written, without what only the other parts say. */
function withoutOthers(written: ActorRecord, before: ActorRecord, others: readonly ActorRecord[]): ActorRecord {
  const had = new Set(valuesOf(before).map(statedKey));
  const said = new Set(others.flatMap(valuesOf).map(statedKey));
  const isOwn = (field: StatedField, value: string): boolean =>
    had.has(statedKey({ field, value })) || !said.has(statedKey({ field, value }));
  const own = new Set(['analyst', ...before.sources.map(({ dataset }) => dataset)]);
  const next: ActorRecord = {
    ...written,
    sources: written.sources.filter(({ dataset }) => own.has(dataset)),
    names: written.names.filter(({ value, type }) => type === 'PRIMARY' || isOwn('names', value)),
    countries: written.countries.filter((country) => isOwn('countries', country)),
    identifiers: written.identifiers.filter((one) => isOwn('identifiers', identifierText(one))),
    addresses: written.addresses.filter((one) => isOwn('addresses', addressText(one))),
    description:
      written.description === before.description ||
      others.some(({ description }) => description !== null && written.description?.includes(description) === true)
        ? before.description
        : written.description,
    details: before.details,
    otherIds: before.otherIds,
    statements: [],
  };
  return {
    ...next,
    statements: statedByHand(before, next, 'analyst', next.sources.find(({ dataset }) => dataset === 'analyst')?.firstSeen ?? ''),
  };
}

async function recorded(input: ActorInput, context: SubgraphContext) {
  if (input.id === null || input.id === undefined) return null;
  const known = context.view.actorId(input.id);
  const before = known === null ? null : await context.one('actor', known);
  if (before === null) refuse([notFound('actor', input.id, 'id')]);
  return before;
}

function namesOf(input: ActorInput, primary: string, before: ActorRecord | null): ActorName[] {
  const old = before?.names ?? [];
  const isNewPrimary = before?.name !== primary;
  const first = (isNewPrimary ? undefined : old.find(({ type }) => type === 'PRIMARY')) ?? {
    value: primary,
    type: 'PRIMARY' as const,
    script: null,
    sources: ['analyst'],
  };
  const others =
    input.names === null || input.names === undefined
      ? old.filter(({ type }) => type !== 'PRIMARY')
      : input.names.map(({ value, type, script }) => ({
          value: value.trim(),
          type: type === 'FKA' || type === 'WEAK_AKA' ? type : ('AKA' as const),
          script: script ?? null,
          sources: old.find((each) => each.value === value.trim())?.sources ?? ['analyst'],
        }));
  return [first, ...others.filter(({ value }) => value !== primary)];
}

/** A government says which country it governs from the start; the other kinds' details come from lists. */
function firstDetails(kind: ActorKind, country: string | undefined): ActorDetails | null {
  return kind === 'FOREIGN_GOVERNMENT' && country !== undefined ? { kind, country } : null;
}

function violations(
  input: ActorInput,
  result: ActorRecord,
  before: ActorRecord | null,
  writer: string,
  context: SubgraphContext,
): Violation[] {
  const found: Violation[] = [];
  const bad = (field: string, message: string) => found.push({ code: 'BAD_INPUT', message, field });
  if (result.name === '') bad('name', 'An actor needs a name.');
  if (before === null && (input.kind === null || input.kind === undefined)) bad('kind', 'A new actor needs a kind.');
  if (before !== null && result.kind !== before.kind)
    bad('kind', `The actor is ${before.kind}; a kind does not change. Write a new actor.`);
  if (result.kind === 'FOREIGN_GOVERNMENT' && result.countries.length !== 1) bad('countries', 'A government needs exactly one country.');
  if (result.names.slice(1).some(({ value }) => value === '')) bad('names', 'A name must not be empty.');
  for (const [field, items] of Object.entries({ names: result.names, identifiers: result.identifiers, addresses: result.addresses })) {
    if (items.length > maxItems) bad(field, `${field} has ${items.length} items; at most ${maxItems} are allowed.`);
  }
  const texts = {
    name: input.name,
    names: input.names?.map(({ value }) => value).join('\n'),
    identifiers: input.identifiers?.map(({ type, value }) => `${type ?? unspecified}\n${value}`).join('\n'),
    addresses: input.addresses?.map(({ text }) => text).join('\n'),
    description: input.description,
    usPersonBasis: input.usPersonBasis,
    sourceUrl: input.sourceUrl,
  };
  for (const [field, text] of Object.entries(texts)) {
    if ((text?.length ?? 0) > maxText) bad(field, `${field} is too long; at most ${maxText} characters are allowed.`);
  }
  return [
    ...found,
    ...guardedTexts(texts),
    ...incompleteMarking(result.marking),
    ...(before === null ? [] : loosening(before.marking, result.marking, writer)),
    ...membership(context, result),
  ];
}
