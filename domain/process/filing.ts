/**
 * How a file, which a machine moves, is kept as records: a main record and parts that refer to it, each with a marking of its own.
 *
 * What fewer may see than the main record is a part; a viewer's file is joined from the parts that the viewer may see.
 */
import { clear } from '../tlp.ts';
import type { Marking } from '../tlp.ts';
import type { LedgerRecord, RecordType } from '../model.ts';
import type { Tracked } from './machine.ts';

export interface Filing<R extends Tracked> {
  /** Types of the parts. */
  readonly parts: readonly Exclude<RecordType, 'actor' | 'link' | 'idempotency'>[];
  /** The file from its main record and the parts of it that the viewer sees, in the order of their ids. */
  readonly join: (main: LedgerRecord, parts: readonly LedgerRecord[]) => R;
  /** The records to keep a file as, the main one first, given the parts it was joined from. */
  readonly split: (file: R, before: readonly LedgerRecord[]) => readonly LedgerRecord[];
  /** Parts that a file has no more; absent where a part always stays. */
  readonly dropped?: (file: R, before: readonly LedgerRecord[]) => readonly LedgerRecord[];
}

/** A file that is one record. */
export function single<R extends Tracked>(): Filing<R> {
  return { parts: [], join: (main) => main as unknown as R, split: (file) => [file as unknown as LedgerRecord] };
}

type PaperType = Extract<RecordType, 'designationPaper' | 'assessmentPaper' | 'impactPaper' | 'membershipPaper' | 'roomPaper'>;

/**
 * A file of a record and one paper.
 *
 * @param blank what the paper says where there is none, with every field of it
 * @param marking the paper's marking for a file, and as it was where there was one
 */
export function withPaper<R extends Tracked, P extends object>(
  type: PaperType,
  blank: (main: Omit<R, keyof P>) => P,
  marking: (file: R, before: Marking | null) => Marking,
): Filing<R> {
  return {
    parts: [type],
    join(main, parts) {
      const own = main as unknown as Omit<R, keyof P>;
      const paper = blank(own);
      const kept = parts[0] ?? {};
      const fields = Object.keys(paper).map((field) => [
        field,
        (kept as Record<string, unknown>)[field] ?? (paper as Record<string, unknown>)[field],
      ]);
      return { ...(Object.fromEntries(fields) as object), ...main } as unknown as R;
    },
    split(file, before) {
      const fields = Object.keys(blank(file));
      const all = Object.entries(file);
      const main = Object.fromEntries(all.filter(([field]) => !fields.includes(field)));
      const paper = Object.fromEntries(all.filter(([field]) => fields.includes(field)));
      const { isSynthetic } = file;
      const recorded = {
        type,
        id: paperId(file.id),
        of: file.id,
        marking: marking(file, before[0]?.marking ?? null),
        sources: [],
        isSynthetic,
      };
      return [main, { ...paper, ...recorded }] as unknown as LedgerRecord[];
    },
  };
}

/** The id of the paper of a record. */
export function paperId(id: string): string {
  return `paper:${id}`;
}

/** A marking for organisations named, and nobody else. */
export function forOrgs(orgs: readonly string[], originator: string | null = null): Marking {
  return { ...clear, tlp: 'AMBER_STRICT', originator, recipientOrgs: [...new Set(orgs)].sort() };
}

/** A marking by organisations, opened to one more; other colours stay as they are. */
export function alsoFor(marking: Marking, org: string): Marking {
  if (marking.tlp !== 'AMBER' && marking.tlp !== 'AMBER_STRICT') return marking;
  return { ...marking, recipientOrgs: [...new Set([...marking.recipientOrgs, org])].sort() };
}
