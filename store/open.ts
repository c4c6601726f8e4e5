/** Which store is used: Neo4j where it is configured, the embedded one otherwise. */
import type { Ledger } from '../domain/ledger.ts';
import { openEmbedded } from './embedded.ts';

export interface StoreConfig {
  /** Directory of the embedded store; made where it is missing, unused with Neo4j. */
  readonly dir: string;
  /** `database` null is the server's default. */
  readonly neo4j: {
    readonly uri: string;
    readonly user: string;
    readonly password: string;
    readonly database: string | null;
  } | null;
}

/**
 * Opens the configured ledger. The Neo4j driver is loaded only where it is used.
 *
 * @throws {OstrakonError} STORE_UNAVAILABLE where it cannot be reached or used
 */
export async function openLedger(config: StoreConfig): Promise<Ledger> {
  if (config.neo4j === null) return openEmbedded({ dir: config.dir });
  const { openNeo4j } = await import('./neo4j/adapter.ts');
  return openNeo4j(config.neo4j);
}
