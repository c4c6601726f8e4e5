import type { DesignationRecord, LedgerRecord, LinkRecord } from '../../domain/model.ts';
import { StakeTable } from '../../domain/ownership/stakeTable.ts';
import type { Graph } from '../graph.ts';

/**
 * What links and designations say of ownership, as the solver takes it, and what of that the public may not see in full.
 *
 * Kept current record by record. The guarded sets may hold too many, never too few: whoever sees more than the public is told apart from
 * it by them alone.
 */
export class Statements {
  readonly table = new StakeTable();
  /** Links that are statements, or actors that may be listed, of which somebody sees more than the public. */
  readonly guardedStatements = new Set<number>();
  readonly guardedActors = new Set<number>();
  readonly #graph: Graph;
  readonly #arrangements = new Map<string, number>();
  /** Owned actors whose statements came into sight or went out of it; what the table itself went through it knows. */
  readonly #seenAnew = new Set<number>();
  readonly #listings = new Set<number>();

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  /** What has changed since it was last taken, beside the table. */
  takeChanges(): { readonly stakesIn: readonly number[]; readonly listings: readonly number[] } {
    const changes = { stakesIn: [...this.#seenAnew], listings: [...this.#listings] };
    this.#seenAnew.clear();
    this.#listings.clear();
    return changes;
  }

  /** Everything it holds, for a snapshot; `restore` takes it back. */
  keep() {
    const { guardedStatements, guardedActors } = this;
    return { table: this.table.keep(), guardedStatements, guardedActors, arrangements: this.#arrangements };
  }

  /** Takes back what `keep` gave; nothing has changed since it was last asked. */
  restore({ table, guardedStatements, guardedActors, arrangements }: ReturnType<Statements['keep']>): void {
    this.table.restore(table);
    for (const link of guardedStatements) this.guardedStatements.add(link);
    for (const actor of guardedActors) this.guardedActors.add(actor);
    for (const [name, number] of arrangements) this.#arrangements.set(name, number);
    this.takeChanges();
  }

  linkPut(link: number, record: LinkRecord): void {
    this.linkRemoved(link);
    const { links, actors } = this.#graph;
    const interest = record.linkType === 'OWNS' ? 'EQUITY' : record.linkType === 'CONTROLS' ? record.interest : null;
    const [owner, owned] = [links.from.get(link), links.to.get(link)];
    if (interest === null || (record.linkType === 'CONTROLS' && interest === 'EQUITY') || owner === owned) return;
    this.table.put(link, {
      owner,
      owned,
      interest,
      share: record.share,
      since: links.since.get(link),
      until: links.until.get(link),
      arrangement: record.arrangement === null ? 0 : this.#arrangement(record.arrangement),
    });
    const audiences = [links.audience.get(link), actors.audience(owner), actors.audience(owned)];
    if (audiences.some((audience) => this.#isGuarded(audience))) this.guardedStatements.add(link);
  }

  linkRemoved(link: number): void {
    this.table.remove(link);
    this.guardedStatements.delete(link);
  }

  /** Called when an actor was put or removed: everything at it may have come into sight or gone out of it. */
  actorChanged(actor: number): void {
    const { actors, links } = this.#graph;
    const isGuarded = this.#isGuarded(actors.audience(actor));
    const visit = (link: number) => {
      if (!this.table.has(link)) return;
      if (isGuarded) this.guardedStatements.add(link);
      this.#seenAnew.add(links.to.get(link));
    };
    links.eachOf(actor, visit);
    this.#listings.add(actor);
    if (isGuarded) this.guardedActors.add(actor);
  }

  /** Called when a designation or a programme was put or removed; other records do not matter. */
  recordChanged(record: LedgerRecord): void {
    if (record.type === 'designation') {
      this.#listingChanged(record, false);
    } else if (record.type === 'program') {
      const isGuarded = record.marking.tlp !== 'CLEAR';
      for (const designation of this.#graph.referring('designation', record.id)) this.#listingChanged(designation, isGuarded);
    }
  }

  #listingChanged(designation: DesignationRecord, isProgramGuarded: boolean): void {
    const actor = this.#graph.actors.slotFor(designation.actor);
    this.#listings.add(actor);
    const isUnder = (tag: string) => (this.#graph.record('program', `program:${tag}`)?.marking.tlp ?? 'CLEAR') !== 'CLEAR';
    if (isProgramGuarded || designation.marking.tlp !== 'CLEAR' || designation.programs.some(isUnder)) this.guardedActors.add(actor);
  }

  #isGuarded(audience: number): boolean {
    return this.#graph.audiences.values[audience] !== undefined && this.#graph.audiences.at(audience).tlp !== 'CLEAR';
  }

  #arrangement(name: string): number {
    const known = this.#arrangements.get(name);
    if (known !== undefined) return known;
    const number = this.#arrangements.size + 1;
    this.#arrangements.set(name, number);
    return number;
  }
}
