/** What executors are made of, and what they refuse alike. */
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import type { GraphQLDataSource } from '@apollo/gateway';
import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import type { GraphQLError, OperationDefinitionNode } from 'graphql';
import { OstrakonError } from '../../domain/errors.ts';
import { asBadRequest } from '../../runtime/badRequest.ts';
import type { Log } from '../../runtime/log.ts';
import type { Metrics } from '../../runtime/metrics.ts';
import type { FieldOwners } from '../../runtime/operationLimits.ts';
import type { OperationContext } from '../operationContext.ts';

export interface Executor {
  /** What Apollo Server is constructed with. */
  readonly gateway: GatewayInterface;
  readonly plugins: readonly ApolloServerPlugin<OperationContext>[];
  /** Which subgraphs resolve which field. */
  readonly owners: FieldOwners;
  stop(): Promise<void>;
}

export type ExecutorKind = 'apollo' | 'hive';

export interface ExecutorParts {
  readonly supergraphSdl: string;
  /** By subgraph name. */
  readonly dataSources: Readonly<Record<string, GraphQLDataSource>>;
  readonly log: Log;
  readonly metrics: Metrics;
  /** How long planning a large document may take; 1,000 unless given. */
  readonly planTimeoutMs?: number;
}

/** Documents up to this size are planned where they are met: that takes a few milliseconds at most. */
export const inlineFields = 40;
export const inlineChanges = 2;
/** Plans kept, and refusals remembered. */
export const maxPlans = 2_000;
export const maxRefused = 10_000;

/** @throws {GraphQLError} BAD_INPUT, with status 400, for a subscription */
export function refuseSubscription(operation: OperationDefinitionNode | undefined): void {
  if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) return;
  throw asBadRequest(new OstrakonError({ code: 'BAD_INPUT', message: 'Subscriptions are not supported.' }));
}

/** The refusal of a document whose planning takes longer than allowed. */
export function planTooLong(allowed: number): GraphQLError {
  return asBadRequest(
    new OstrakonError({
      code: 'OPERATION_TOO_COMPLEX',
      message: `The document is too complex: planning it takes longer than ${allowed} ms. Ask for less, or in several operations.`,
      details: { limit: 'planning time in ms', found: `more than ${allowed}`, allowed },
    }),
  );
}
