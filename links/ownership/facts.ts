/** What is known around an actor beside the stakes that decide: what the warnings of its verdict are made of. */
import { dayNumber, dayOf } from '../../domain/day.ts';
import { inForce } from '../../domain/inForce.ts';
import { covers, isLicenseInForce } from '../../domain/licenses.ts';
import type { DesignationRecord, LicenseRecord, LinkType } from '../../domain/model.ts';
import { linkTypes } from '../../domain/model.ts';
import type { Holders } from '../../domain/ownership/holders.ts';
import type { EndedStake, MeasuredHolding, Tie, WarningFacts } from '../../domain/ownership/warnings.ts';
import type { Tlp } from '../../domain/tlp.ts';
import type { GraphView } from '../view.ts';

import type { ProofStepAnswer } from './answers.ts';
import type { Verdict } from './feed.ts';
import { blockingDesignations, blocksUnder, designationsOf } from './listings.ts';
import type { Solved } from './ownership.ts';

/** What is asked about: an actor, with what is known of its verdict already. */
export interface Subject {
  readonly actor: number;
  readonly verdict: Verdict;
  readonly holders: Holders;
  readonly proof: readonly ProofStepAnswer[];
}

/** The facts, and the markings of the records that they come from. */
export interface MarkedFacts {
  readonly facts: WarningFacts;
  readonly markings: readonly Tlp[];
}

/** How many owners upwards are looked at. */
const mostOwners = 2_000;
/** Days within which a stake that begins is taken to be the one that ended. */
const successionDays = 7;
const tieTypes = new Set<LinkType>(['CONTROLS', 'DIRECTS', 'OFFICER_OF', 'EMPLOYED_BY', 'FOUNDED', 'FINANCES', 'OPERATES']);
/** These tell of a connection whichever way they point. */
const agencyTypes = new Set<LinkType>(['ACTED_FOR', 'AGENT_OF']);

export function factsOf(view: GraphView, world: Solved, { actor, verdict, holders, proof }: Subject): MarkedFacts {
  return new Gathering(view, world).factsOf(actor, verdict, holders, proof);
}

class Gathering {
  readonly #view: GraphView;
  readonly #world: Solved;
  readonly #markings: Tlp[] = [];

  constructor(view: GraphView, world: Solved) {
    this.#view = view;
    this.#world = world;
  }

  factsOf(actor: number, verdict: Verdict, holders: Holders, proof: readonly ProofStepAnswer[]): MarkedFacts {
    const world = this.#world;
    const stakes = world.stakesIn(actor);
    const named = (holder: number) => this.#view.graph.actors.name(holder);
    const isUncertain = (one: number) => world.listed(one) === 'POSSIBLY';
    const facts: WarningFacts = {
      name: named(actor),
      rule: world.rule,
      day: this.#view.asOf,
      verdict,
      unattributed: world.unattributed,
      blockedShare: holders.blockedShare,
      unattributedShare: holders.unattributed,
      blockedHolders: holders.blocked.map(({ holder, stake }) => ({ name: named(holder), share: stake })),
      ties: this.#ties(actor),
      endedStakes: this.#endedStakes(actor),
      nonBlockingHolders: stakes.flatMap(({ owner, lo, hi }) => this.#measured(owner, { lo, hi })),
      nonBlockingPrograms: blockingDesignations(this.#view, actor, world.rule.regime, this.#view.asOf).length > 0 ? [] : this.#tags(actor),
      conflicts: stakes
        .filter(({ isConflicting }) => isConflicting)
        .map(({ owner, lo, hi }) => ({ name: named(owner), share: { lo, hi } })),
      isOverfull: world.isOverfull(actor),
      possiblyListed: this.#upstream(actor).filter(isUncertain).map(named),
      licenses: this.#licenses(actor, holders, proof),
    };
    return { facts, markings: this.#markings };
  }

  /** The actor and those upwards of it through whom it may be blocked, nearest first. */
  #upstream(actor: number): number[] {
    const found = new Set([actor]);
    for (const at of found) {
      if (found.size > mostOwners) break;
      const holders = [...this.#world.stakesIn(at), ...this.#world.controlIn(at)].map(({ owner }) => owner);
      for (const owner of holders) if (this.#world.reached(owner) !== 'NOT') found.add(owner);
    }
    return [...found];
  }

  /** Links in force, other than stakes, with blocked actors. */
  #ties(actor: number): Tie[] {
    const { actors, links, ownership } = this.#view.graph;
    const rights = this.#world.controlIn(actor);
    const today = dayNumber(this.#view.asOf);
    const found: Tie[] = [];
    const visit = (link: number, other: number, direction: 'IN' | 'OUT') => {
      const type = linkTypes[links.type.get(link)] ?? 'LINKED_TO';
      if (!(agencyTypes.has(type) || (direction === 'IN' && tieTypes.has(type)))) return;
      if (links.since.get(link) > today || links.until.get(link) < today || !this.#sees(link)) return;
      if (this.#world.reached(other) !== 'BLOCKED') return;
      this.#noteLink(link);
      const right = rights.find(({ statements }) => statements.includes(link));
      found.push({
        name: actors.name(other),
        isIndividual: actors.kind(other) === 'INDIVIDUAL',
        direction,
        type,
        interest: ownership.isStatement(link) ? ownership.stakes.interestOf(link) : null,
        share: right?.interest === 'VOTING_RIGHTS' ? { lo: right.lo, hi: right.hi } : null,
      });
    };
    links.eachIn(actor, (link, other) => visit(link, other, 'IN'));
    links.eachOut(actor, (link, other) => visit(link, other, 'OUT'));
    return found.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.type < b.type ? -1 : 1));
  }

  /** Stakes of blocked owners that ended before the day, by their last day. */
  #endedStakes(actor: number): EndedStake[] {
    const { actors, links, ownership } = this.#view.graph;
    const { stakes } = ownership;
    const today = dayNumber(this.#view.asOf);
    const now = this.#world.stakesIn(actor);
    const found: EndedStake[] = [];
    links.eachIn(actor, (link, seller) => {
      const until = links.until.get(link);
      if (!stakes.has(link) || stakes.interestOf(link) !== 'EQUITY' || until >= today || !this.#sees(link)) return;
      if (this.#world.reached(seller) !== 'BLOCKED') return;
      this.#noteLink(link);
      const { lo, hi } = stakes.intervals.ends(stakes.interval[link] ?? 0);
      const left = now.find(({ owner }) => owner === seller);
      found.push({
        seller: actors.name(seller),
        share: { lo, hi },
        until: dayOf(until),
        left: left === undefined ? null : { lo: left.lo, hi: left.hi },
        sellerListed: this.#listedSince(seller),
        wasBlocked: ownership.reachedOn(this.#view, this.#world.rule.regime, dayOf(until), actor) === 'BLOCKED',
        buyers: this.#buyers(actor, seller, until),
      });
    });
    return found.sort((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : a.seller < b.seller ? -1 : 1));
  }

  #buyers(actor: number, seller: number, until: number): EndedStake['buyers'] {
    const { actors, links, ownership } = this.#view.graph;
    const found = new Map<number, LinkType[]>();
    links.eachIn(actor, (link, buyer) => {
      const since = links.since.get(link);
      if (!ownership.isStatement(link) || buyer === seller || since <= until || since > until + successionDays || !this.#sees(link)) return;
      this.#noteLink(link);
      found.set(buyer, this.#typesBetween(buyer, seller));
    });
    const named = [...found].map(([buyer, ties]) => ({ name: actors.name(buyer), ties }));
    return named.sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** Types of the links between two actors, whichever way they point and whenever they held. */
  #typesBetween(one: number, other: number): LinkType[] {
    const { links } = this.#view.graph;
    const found = new Set<LinkType>();
    const visit = (link: number, end: number) => {
      if (end !== other || !this.#sees(link)) return;
      this.#noteLink(link);
      found.add(linkTypes[links.type.get(link)] ?? 'LINKED_TO');
    };
    links.eachOf(one, visit);
    return [...found].sort();
  }

  /** A holder that only measures without blocking name. */
  #measured(holder: number, share: MeasuredHolding['share']): MeasuredHolding[] {
    if (this.#world.reached(holder) === 'BLOCKED') return [];
    const programs = this.#tags(holder);
    return programs.length === 0 ? [] : [{ name: this.#view.graph.actors.name(holder), share, programs }];
  }

  /** Tags of the regime that name an actor and do not block, in force or possibly so, sorted. */
  #tags(actor: number): string[] {
    const { graph, asOf } = this.#view;
    const { regime } = this.#world.rule;
    const found = new Set<string>();
    for (const designation of designationsOf(graph, actor)) {
      if (blocksUnder(graph, designation, regime) || inForce(designation, asOf) === 'NO' || !this.#view.maySee(designation)) continue;
      const tags = designation.programs.filter((tag) => graph.record('program', `program:${tag}`)?.regime === regime);
      if (tags.length > 0) this.#markings.push(designation.marking.tlp);
      for (const tag of tags) found.add(tag);
    }
    return [...found].sort();
  }

  #listedSince(actor: number): string | null {
    const { regime } = this.#world.rule;
    const days = blockingDesignations(this.#view, actor, regime, this.#view.asOf).map(beginning);
    return days.filter((day) => day !== null).sort()[0] ?? null;
  }

  /** Licences in force that cover what blocks the actor, or its holders. */
  #licenses(actor: number, holders: Holders, proof: readonly ProofStepAnswer[]): LicenseRecord[] {
    const { graph, asOf } = this.#view;
    const { regime } = this.#world.rule;
    const concerned = [actor, ...holders.blocked.map(({ holder }) => holder), ...proof.map((step) => graph.actors.slot(step.actor))];
    const listings = [...new Set(concerned)].flatMap((one) => blockingDesignations(this.#view, one, regime, asOf));
    const found = [...graph.all('license')].filter(
      (license) => isLicenseInForce(license, asOf) && listings.some((one) => covers(license, one)) && this.#view.maySee(license),
    );
    for (const license of found) this.#markings.push(license.marking.tlp);
    return found.sort((a, b) => (a.number < b.number ? -1 : 1));
  }

  #sees(link: number): boolean {
    const { links } = this.#view.graph;
    return (
      this.#view.allows(links.audience.get(link)) && this.#view.seesActor(links.from.get(link)) && this.#view.seesActor(links.to.get(link))
    );
  }

  #noteLink(link: number): void {
    const { links, actors, audiences } = this.#view.graph;
    for (const audience of [links.audience.get(link), actors.audience(links.from.get(link)), actors.audience(links.to.get(link))]) {
      this.#markings.push(audiences.at(audience).tlp);
    }
  }
}

function beginning({ since, firstListed }: DesignationRecord): string | null {
  return since ?? firstListed;
}
