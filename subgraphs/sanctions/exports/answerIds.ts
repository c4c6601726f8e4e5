/** What the engines answer to an export's question: ids, and what is said of them. */
import { shownShare } from '../../../domain/share.ts';
import { strictest } from '../../../domain/tlp.ts';
import type { Tlp } from '../../../domain/tlp.ts';
import type { ActorPlace, ExportedPath } from '../../../export/exportedGraph.ts';
import type { ProofStepAnswer } from '../../../links/ownership/answers.ts';
import type { View } from '../../../links/questions.ts';
import type { ReceiptSource } from '../receipts.ts';
import { screened } from '../screen.ts';
import { walkOptions } from './exportQuestion.ts';
import type { AskedExport } from './exportQuestion.ts';

/** Whom a question is asked of, and for whom. */
export type ExportSource = ReceiptSource & { readonly view: View };

export interface AnswerIds {
  /** In the order of the answer. */
  readonly actors: readonly string[];
  readonly links: readonly string[];
  readonly places: ReadonlyMap<string, ActorPlace>;
  readonly truncated: boolean;
  readonly paths?: readonly ExportedPath[];
  readonly receipt?: string;
  /** Of what the answer rests on beside records that are in it. */
  readonly marking: Tlp;
}

/** @throws {OstrakonError} as the question itself does */
export async function answerIds(asked: AskedExport, source: ExportSource): Promise<AnswerIds> {
  const { view } = source;
  switch (asked.question) {
    case 'NETWORK': {
      const { ids, depth, maxActors } = asked;
      const found = view.network(ids ?? [], { ...walkOptions(asked), depth: depth ?? 1, maxActors: maxActors ?? 200 });
      const places = new Map(found.actors.map(({ id, ...place }) => [id, place]));
      return { actors: [...places.keys()], links: found.links, places, truncated: found.truncated, marking: 'CLEAR' };
    }
    case 'PATHS': {
      const { from, to, maxLength, limit } = asked;
      const paths = view.paths(from ?? '', to ?? '', { ...walkOptions(asked), maxLength: maxLength ?? 6, limit: limit ?? 10 });
      return {
        actors: unique(paths.flatMap(({ actors }) => actors)),
        links: unique(paths.flatMap(({ links }) => links)),
        places: new Map(),
        truncated: false,
        paths,
        marking: 'CLEAR',
      };
    }
    case 'OWNERS':
    case 'HOLDINGS':
      return treesOf(asked, view);
    case 'STATUS':
      return statusesOf(asked, view);
    case 'SEARCH': {
      const { text, kinds, countries, limit } = asked;
      const page = view.searchActors(text ?? '', { kinds: kinds ?? null, countries: countries ?? null }, { first: limit ?? 20 });
      const places = new Map(page.items.map(({ item: { id, ...found } }, at) => [id, { ...found, rank: at + 1 }]));
      return {
        actors: [...places.keys()],
        links: linksAmong([...places.keys()], view),
        places,
        truncated: page.hasNextPage,
        marking: 'CLEAR',
      };
    }
    case 'SCREENING': {
      const { text, kinds, countries, birthDate, threshold, limit, regime } = asked;
      const party = { name: text ?? '', kind: kinds?.[0] ?? null, countries: countries ?? null, birthDate: birthDate ?? null };
      const { hits, totalHits, receipt } = await screened(
        { ...party, threshold: threshold ?? null, limit: limit ?? null, regime: regime ?? null },
        source,
      );
      const places = new Map(hits.map(({ actor, score, rank, matchedName, verdict }) => [actor, { score, rank, matchedName, verdict }]));
      const actors = [...places.keys()];
      const truncated = totalHits > hits.length;
      return { actors, links: linksAmong(actors, view), places, truncated, receipt: receipt.id, marking: 'CLEAR' };
    }
  }
}

const unique = (ids: readonly string[]) => [...new Set(ids)];

function linksAmong(actors: readonly string[], view: View): readonly string[] {
  return actors.length === 0 ? [] : view.network(actors, { depth: 0, maxActors: actors.length }).links;
}

function treesOf({ question, ids, depth, minShare }: AskedExport, view: View): AnswerIds {
  const places = new Map<string, ActorPlace>();
  const links = new Set<string>();
  let truncated = false;
  for (const id of ids ?? []) {
    const direction = question === 'OWNERS' ? 'UP' : 'DOWN';
    const tree = view.ownershipTree(id, { direction, depth: depth ?? null, minShare: minShare ?? null });
    if (tree === null) continue;
    truncated ||= tree.truncated;
    if (!places.has(tree.root)) places.set(tree.root, { depth: 0 });
    for (const node of tree.nodes) {
      for (const link of node.links) links.add(link);
      // One that is met again keeps its place nearest the first root.
      if (places.has(node.actor)) continue;
      places.set(node.actor, {
        depth: node.depth,
        ...(node.parent === null ? {} : { directShare: shownShare(node.direct).text, integratedShare: shownShare(node.integrated).text }),
      });
    }
  }
  return { actors: [...places.keys()], links: [...links], places, truncated, marking: 'CLEAR' };
}

/** Each actor asked for with its verdict, and everybody and every stake that the proof of it names. */
function statusesOf({ ids, regime, unattributed }: AskedExport, view: View): AnswerIds {
  const places = new Map<string, ActorPlace>();
  const links = new Set<string>();
  const markings: Tlp[] = [];
  const others = new Set<string>();
  for (const id of ids ?? []) {
    const status = view.sanctionStatus(id, regime ?? 'US', unattributed ?? 'IGNORE');
    if (status === null) continue;
    markings.push(status.marking);
    places.set(status.actor, {
      verdict: status.verdict,
      basis: status.basis,
      directShare: `${shownShare(status.blockedShare).text} blocked`,
    });
    for (const { holder, links: stakes } of [...status.holders, ...status.proof.flatMap(holdersOf)]) {
      others.add(holder);
      for (const link of stakes) links.add(link);
    }
    for (const { actor } of status.proof) others.add(actor);
  }
  const actors = unique([...places.keys(), ...others]);
  return { actors, links: [...links], places, truncated: false, marking: strictest(markings) };
}

const holdersOf = (step: ProofStepAnswer) => (step.kind === 'LISTED' ? [] : [...step.holders, ...step.members]);
