/** Where a story of the process is played: the gateway and its subgraphs over the embedded store, or over a Neo4j server of the ring. */
import type { LedgerRecord } from '../../../domain/model.ts';
import type { Viewer } from '../../../domain/tlp.ts';
import { openNeo4j } from '../../../store/neo4j/adapter.ts';
import { testServer } from '../../store/server.ts';
import { startService } from '../../subgraphs/service.ts';
import type { Answer, Service } from '../../subgraphs/service.ts';

export interface Stage {
  readonly service: Service;
  /** Asks the gateway as one of the viewers; as the public where none is named. */
  ask(query: string, variables?: Record<string, unknown>, as?: string): Promise<Answer>;
  close(): Promise<void>;
}
export type OpenStage = (
  records: readonly LedgerRecord[],
  viewers: Readonly<Record<string, Viewer>>,
  today?: string,
  given?: Parameters<typeof startService>[3],
) => Promise<Stage>;

export const onEmbedded: OpenStage = async (records, viewers, today, given) =>
  staged(await startService(records, viewers, today, given), () => Promise.resolve());

/** Wipes the server first. */
export const onNeo4j: OpenStage = async (records, viewers, today, given) => {
  const server = await testServer();
  await server.wipe();
  const { uri, user, password } = server;
  return staged(await startService(records, viewers, today, given, () => openNeo4j({ uri, user, password })), () => server.stop());
};

function staged(service: Service, andThen: () => Promise<void>): Stage {
  return {
    service,
    ask: (query, variables = {}, as) => service.gateway(query, { variables, ...(as === undefined ? {} : { as }) }),
    async close() {
      await service.close();
      await andThen();
    },
  };
}

/** The codes of an answer's errors, one for each rule broken; empty where it has none. */
export function codes({ errors }: Answer): string[] {
  return (errors ?? []).map(({ extensions }) => (extensions as { code: string }).code);
}
