/** What the chapters of the demonstration hand on to each other. */
import type { Names } from '../names.ts';

export interface Scene {
  readonly names: Names;
  /** The day the story is played, YYYY-MM-DD. */
  readonly today: string;
  /** Ids of the invented parties. */
  readonly actor: string;
  readonly company: string;
  readonly government: string;
  readonly election: string;
}

const dayMs = 86_400_000;

/** A day some days later, or earlier where `days` is negative. */
export function dayFrom(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
}
