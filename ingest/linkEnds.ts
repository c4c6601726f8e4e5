/** Which actors the links of a list end at. */
import type { Ledger } from '../domain/ledger.ts';
import type { ImportFindings } from './importFindings.ts';
import { facts, type ImportState } from './importState.ts';
import type { ListedLink } from './listContent.ts';
import { listRejected } from './listRejected.ts';

const idsAtOnce = 5_000;

/** Ends as a list is read: ids that it has not had yet are looked for once all of it is read. */
export class LinkEnds {
  private readonly state: ImportState;
  /** Other ids that entries of the list itself say they are known by. */
  private readonly own = new Map<string, string>();
  private readonly asked = new Set<string>();
  private readonly unknown = new Set<string>();

  constructor(state: ImportState) {
    this.state = state;
  }

  /** The id under which the ledger has, or is about to have, an entry. */
  actorOf(listed: string): string {
    return this.state.aliases.get(listed) ?? listed;
  }

  addOtherId(other: string, actor: string): void {
    this.own.set(other, actor);
  }

  /** The actor at an end of a link. */
  endOf(end: string): string {
    const actor = this.actorOf(end);
    return this.isListed(actor) ? actor : (this.own.get(end) ?? actor);
  }

  /** The link between the actors that it joins; it remembers an end that has become a part of another actor. */
  joined(link: ListedLink): ListedLink {
    const from = this.endOf(link.from);
    const to = this.endOf(link.to);
    return { ...link, from, to, listedFrom: this.partIn(from, link.from), listedTo: this.partIn(to, link.to) };
  }

  private partIn(actor: string, listed: string): string | null {
    return listed !== actor && this.state.parts.get(actor)?.includes(listed) === true ? listed : null;
  }

  note(ids: readonly string[]): void {
    for (const id of ids) if (!this.isListed(this.actorOf(id))) this.asked.add(id);
  }

  /** Rejects each line that names an actor which neither the list nor the ledger has. */
  async check(
    ledger: Ledger,
    links: Iterable<readonly ListedLink[]>,
    findings: ImportFindings,
    pending: ReadonlySet<string>,
  ): Promise<void> {
    const ids = [...this.asked]
      .map((id) => [id, this.endOf(id)] as const)
      .filter(([, actor]) => !this.isListed(actor) && !pending.has(actor));
    this.asked.clear();
    for (let start = 0; start < ids.length; start += idsAtOnce) {
      const some = ids.slice(start, start + idsAtOnce);
      const stored = await ledger.records(some.map(([, actor]) => actor));
      for (const [index, [id]] of some.entries()) if (stored[index]?.record.type !== 'actor') this.unknown.add(id);
    }
    if (this.unknown.size === 0) return;
    for (const batch of links) {
      for (const { from, to, place } of batch) {
        const reason = this.missing([from, to]);
        if (reason === null) continue;
        if (place === undefined) throw listRejected('A link of the list ends at no actor.');
        findings.reject({ ...place, reason });
      }
    }
    for (const { ids: mentioned, place } of findings.mentions) {
      const reason = this.missing(mentioned);
      if (reason !== null) findings.reject({ ...place, reason });
    }
  }

  private missing(ids: readonly string[]): string | null {
    const missing = ids.filter((id) => this.unknown.has(id));
    return missing.length === 0 ? null : missing.map((id) => `The store has no actor ${id.slice(0, 60)}.`).join(' ');
  }

  private isListed(actor: string): boolean {
    return ((this.state.actors.get(actor) ?? 0) & facts.listed) !== 0;
  }
}
