/** Refusals of lists that have lost more than lists lose: more often a broken download than a thaw. */
import { isDay } from '../domain/day.ts';
import type { Day, ListVersionRecord } from '../domain/model.ts';
import type { Planning } from './importPlanning.ts';
import { listRejected } from './listRejected.ts';

/** A list may have this share fewer entries than the preceding version. */
const shrinkLimit = 0.2;
/** Lists that people keep by hand are short, and may lose much of little. */
const smallestGuarded = 100;

/** @throws {OstrakonError} LIST_REJECTED where the day is no calendar day, or to come */
export function requireDay(asOf: Day, today: Day): void {
  if (!isDay(asOf)) throw listRejected('The day the list is of must be a calendar day written as YYYY-MM-DD.');
  if (asOf > today) throw listRejected(`The list cannot be of ${asOf}: that day is in the future.`);
}

/** Once the list is read. @throws {OstrakonError} LIST_REJECTED where `ENTRIES` guards it */
export function requireAcceptable({ head, state, asOf, counts }: Planning, contentHash: string): void {
  if (head.lossGuard !== 'ENTRIES') return;
  const same = state.versions.find((version) => version.asOf === asOf);
  if (same !== undefined && same.contentHash !== contentHash) {
    throw listRejected(`Another list of ${asOf} is imported already. Check the date, or replace that list with --force.`);
  }
  const preceding = newestOf(state.versions.filter((version) => version.asOf < asOf));
  if (preceding !== undefined && counts.entries < preceding.entries * (1 - shrinkLimit)) {
    throw listRejected(
      `The list has ${counts.entries} entries where that of ${preceding.asOf} had ${preceding.entries}, more than 20 % fewer: it may be cut off. If it is right, repeat with --force.`,
    );
  }
}

/** Once everything is compared. @throws {OstrakonError} LIST_REJECTED where `CONTENTS` guards it */
export function requireKept({ head, state, isHistory, dataset }: Planning, lost: number): void {
  if (head.lossGuard !== 'CONTENTS' || isHistory) return;
  const preceding = newestOf(state.versions);
  const size = preceding === undefined ? 0 : preceding.entries + preceding.links;
  if (preceding === undefined || size < smallestGuarded || lost <= size * shrinkLimit) return;
  throw listRejected(
    `${lost} of the ${size} entries and links that ${dataset} had on ${preceding.asOf} are not in this one, more than 20 %: it may be cut off, or come from another source, which --source would name. If it is right, repeat with --force.`,
  );
}

function newestOf(versions: readonly ListVersionRecord[]): ListVersionRecord | undefined {
  return versions.toSorted((a, b) => (a.asOf < b.asOf ? -1 : 1)).at(-1);
}
