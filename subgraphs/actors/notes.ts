/** Notes on actors, and saved views of the explorer. */
import { randomUUID } from 'node:crypto';
import { guardedTexts } from '../../domain/classifiedGuard.ts';
import type { Violation } from '../../domain/errors.ts';
import { incompleteMarking, loosening, markingFrom } from '../../domain/markings.ts';
import type { AskedMarking } from '../../domain/markings.ts';
import type { NoteRecord, SavedViewRecord } from '../../domain/model.ts';
import { clear } from '../../domain/tlp.ts';
import { connection, recordFields } from '../answers.ts';
import type { SubgraphContext } from '../context.ts';
import { membership, mutate, notFound } from '../mutate.ts';
import type { Plan } from '../mutate.ts';
import type { Loaded } from '../records.ts';
import { visibleOne } from '../visible.ts';
import type { MutationResolvers, NoteInput, QueryResolvers, Resolvers, SavedViewInput } from './generated/resolvers.ts';

const longestText = 5_000;
const longestTitle = 200;
const longestAddress = 4_000;
const mostActors = 100;

export const noteQueries: Pick<Required<QueryResolvers>, 'notes' | 'note' | 'savedViews' | 'savedView'> = {
  notes: async (_root, { actor, ...request }, context) => {
    const on = actor === null || actor === undefined ? null : (context.view.actorId(actor) ?? actor);
    const page = context.view.filedPage('note', { on, key: ({ at }) => at, isNewestFirst: true }, request);
    return await connection(page, (ids) => context.many('note', ids));
  },
  note: async (_root, { id }, context) => await visibleOne('note', id, context),
  savedViews: async (_root, { about, mine, ...request }, context) => {
    const on = about === null || about === undefined ? null : (context.view.actorId(about) ?? about);
    const passes = ({ by }: SavedViewRecord): boolean => mine !== true || by === context.viewer.user;
    const page = context.view.filedPage('savedView', { on, passes, key: ({ at }) => at, isNewestFirst: true }, request);
    return await connection(page, (ids) => context.many('savedView', ids));
  },
  savedView: async (_root, { id }, context) => await visibleOne('savedView', id, context),
};

export const noteMutations: Pick<Required<MutationResolvers>, 'writeNote' | 'removeNote' | 'saveView' | 'removeView'> = {
  writeNote: async (_root, args, context) => await mutate(context, 'writeNote', args, (writer) => plannedNote(args.input, writer, context)),
  removeNote: async (_root, args, context) =>
    await mutate(context, 'removeNote', args, async (writer) => removal(await ownNote(args.input.id, writer, context))),
  saveView: async (_root, args, context) => await mutate(context, 'saveView', args, (writer) => plannedView(args.input, writer, context)),
  removeView: async (_root, args, context) =>
    await mutate(context, 'removeView', args, async (writer) => removal(await ownView(args.input.id, writer, context))),
};

export const noteResolvers: Pick<Required<Resolvers>, 'Note' | 'SavedView'> = {
  Note: {
    ...recordFields,
    __resolveReference: async ({ id }, context) => await visibleOne('note', id, context),
    actor: async ({ actor }, _args, context) => await theActor(actor, context),
  },
  SavedView: {
    ...recordFields,
    __resolveReference: async ({ id }, context) => await visibleOne('savedView', id, context),
    about: async ({ about }, _args, context) => await context.many('actor', about),
  },
};

async function theActor(id: string, context: SubgraphContext) {
  const actor = await context.one('actor', id);
  if (actor === null) throw new Error('The actor of a visible note has gone.');
  return actor;
}

async function plannedNote(input: NoteInput, writer: string, context: SubgraphContext): Promise<Plan<NoteRecord>> {
  const found = await ownNote(input.id ?? null, writer, context);
  const actor = context.view.actorId(input.actor);
  const text = input.text.trim();
  const result: NoteRecord = {
    ...made('note', found.before, input, writer, context),
    type: 'note',
    actor: actor ?? input.actor,
    text,
  };
  const violations = [
    ...found.violations,
    ...(actor === null ? [notFound('actor', input.actor, 'actor')] : []),
    ...ofLength(text, 'text', 1, longestText),
    ...guardedTexts({ text }),
    ...marked(found.before, result, writer, context),
  ];
  return { violations, before: found.before, result };
}

async function plannedView(input: SavedViewInput, writer: string, context: SubgraphContext): Promise<Plan<SavedViewRecord>> {
  const found = await ownView(input.id ?? null, writer, context);
  const title = input.title.trim();
  const description = input.description?.trim() ?? null;
  const about = [...new Set(input.about.map((id) => context.view.actorId(id) ?? id))];
  const result: SavedViewRecord = {
    ...made('view', found.before, input, writer, context),
    type: 'savedView',
    title,
    address: input.address,
    about,
    description: description === '' ? null : description,
  };
  const isAddress = input.address.startsWith('#/') && input.address.length <= longestAddress;
  const address = `An address of the explorer begins with "#/" and has at most ${longestAddress.toLocaleString('en-US')} characters.`;
  const violations = [
    ...found.violations,
    ...about.filter((id) => context.view.actorId(id) === null).map((id) => notFound('actor', id, 'about')),
    ...(about.length > mostActors ? [badInput(`A saved view is about at most ${mostActors} actors.`, 'about')] : []),
    ...ofLength(title, 'title', 1, longestTitle),
    ...ofLength(description ?? '', 'description', 0, longestText),
    ...(isAddress ? [] : [badInput(address, 'address')]),
    ...guardedTexts({ title, description }),
    ...marked(found.before, result, writer, context),
  ];
  return { violations, before: found.before, result };
}

type Written = NoteRecord | SavedViewRecord;

interface Own<R extends Written> {
  readonly before: Loaded<R> | null;
  readonly violations: readonly Violation[];
}

/** What an id names, and whether it is the writer's own; nothing for a new one. */
async function ownNote(id: string | null, writer: string, context: SubgraphContext): Promise<Own<NoteRecord>> {
  return id === null ? { before: null, violations: [] } : own('note', id, await visibleOne('note', id, context), writer);
}
async function ownView(id: string | null, writer: string, context: SubgraphContext): Promise<Own<SavedViewRecord>> {
  return id === null ? { before: null, violations: [] } : own('saved view', id, await visibleOne('savedView', id, context), writer);
}

function own<R extends Written>(noun: string, id: string, before: Loaded<R> | null, writer: string): Own<R> {
  if (before === null) return { before, violations: [notFound(noun, id, 'id')] };
  const message = `Only ${before.by}, who wrote it, may change or remove this ${noun}.`;
  return { before, violations: before.by === writer ? [] : [{ code: 'FORBIDDEN', message, field: 'id' }] };
}

/** What all such records have. */
function made(prefix: string, before: Written | null, input: AskedMarking, by: string, { services }: SubgraphContext) {
  return {
    id: before?.id ?? `${prefix}:${randomUUID()}`,
    marking: markingFrom(input, before?.marking ?? clear, by),
    sources: [],
    isSynthetic: before?.isSynthetic ?? false,
    by,
    at: services.now(),
  };
}

function removal<R extends Written>({ before, violations }: Own<R>): Plan<R> {
  return { violations, before, result: before as unknown as R, isRemoval: true };
}

function marked(before: Written | null, result: Written, writer: string, context: SubgraphContext) {
  const incomplete = incompleteMarking(result.marking);
  const loosened = before === null ? [] : loosening(before.marking, result.marking, writer);
  return [...incomplete, ...loosened, ...(incomplete.length > 0 ? [] : membership(context, result))];
}

function ofLength(text: string, field: string, least: number, most: number): Violation[] {
  if (text.length >= least && text.length <= most) return [];
  return [badInput(`${field} must have ${least} to ${most.toLocaleString('en-US')} characters.`, field)];
}

const badInput = (message: string, field: string): Violation => ({ code: 'BAD_INPUT', message, field });
