/** What is found on the way through a list: lines that cannot be used, what is worth knowing of others, what is left aside. */
import type { Reject } from './listContent.ts';
import type { ListItem } from './listFormat.ts';
import { listRejected, mostRejects } from './listRejected.ts';
import { byLine } from './refusedLines.ts';

/** Notes and unresolved references told one by one; the others are counted. */
const mostTold = 10_000;
/** How many different texts are counted one by one. */
const mostCounted = 200;

export class ImportFindings {
  private readonly rejected: Reject[] = [];
  private readonly bad = new Set<string>();
  readonly notes: Reject[] = [];
  noteCount = 0;
  readonly unresolved: Reject[] = [];
  unresolvedCount = 0;
  /** Ids of other sources that rejected lines name: where the ledger has none of that id, that is wrong with them too. */
  readonly mentions: { readonly ids: readonly string[]; readonly place: Omit<Reject, 'reason'> }[] = [];
  private readonly counts = new Map<string, Map<string, number>>();

  /** Takes in what is neither entry nor link. @throws {OstrakonError} LIST_REJECTED beyond 10,000 rejects */
  take(item: Exclude<ListItem, { readonly kind: 'entry' | 'link' }>): void {
    switch (item.kind) {
      case 'reject':
        this.reject(item.reject);
        if (item.mentions !== undefined) this.mentions.push({ ids: item.mentions, place: item.reject });
        break;
      case 'note':
        this.noteCount += 1;
        if (this.notes.length < mostTold) this.notes.push(item.note);
        break;
      case 'unresolved':
        this.unresolvedCount += 1;
        if (this.unresolved.length < mostTold) this.unresolved.push(item.link);
        break;
      case 'counted': {
        const counts = this.counts.get(item.what) ?? new Map<string, number>();
        this.counts.set(item.what, counts);
        const name = counts.has(item.name) || counts.size < mostCounted ? item.name : 'others';
        counts.set(name, (counts.get(name) ?? 0) + 1);
        break;
      }
    }
  }

  /** @throws {OstrakonError} LIST_REJECTED beyond 10,000 */
  reject(reject: Reject): void {
    this.rejected.push(reject);
    this.bad.add(`${reject.file}\n${reject.line}`);
    const first = this.rejected[0] ?? reject;
    if (this.rejected.length > mostRejects) {
      throw listRejected(
        `More than ${mostRejects} lines of ${reject.file} cannot be used, the first on line ${first.line}: ${first.reason}`,
      );
    }
  }

  /** Whether nothing is wrong with a line. */
  isGood(place: Omit<Reject, 'reason'> | undefined): boolean {
    return this.bad.size === 0 || place === undefined || !this.bad.has(`${place.file}\n${place.line}`);
  }

  /** One for each line, in the order of the lines. */
  get rejects(): Reject[] {
    return byLine(this.rejected);
  }

  counted(): Record<string, Record<string, number>> {
    return Object.fromEntries([...this.counts].map(([what, counts]) => [what, Object.fromEntries(counts)]));
  }
}
