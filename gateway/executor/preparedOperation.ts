/** An operation planned and compiled once, run many times. */
import type { PlanNode } from '@graphql-hive/router-query-planner';
import type { GatewayExecutionResult } from '@apollo/server-gateway-interface';
import { executeSync, getVariableValues, Kind } from 'graphql';
import type { FieldNode, GraphQLError, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { answerShape } from './answerShape.ts';
import type { Fragments } from './decidedDocument.ts';
import { runPlan } from './runPlan.ts';
import type { PlanRun } from './runPlan.ts';
import type { Values } from './planValues.ts';

export interface PreparedOperation {
  /** Answers as GraphQL executes: faults of variables are errors without data, and nothing is thrown. */
  run(parts: Omit<PlanRun, 'variables' | 'data' | 'errors'>): Promise<GatewayExecutionResult>;
}

/**
 * @param parts.operation without conditions, as the fragments are
 * @param parts.plan undefined where no subgraph is needed
 */
export function preparedOperation(parts: {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Fragments;
  readonly plan: PlanNode | undefined;
}): PreparedOperation {
  const { schema, operation, fragments, plan } = parts;
  const root = schema.getRootType(operation.operation);
  if (root == null) throw new TypeError(`There are no operations of kind ${operation.operation}.`);
  const shape = answerShape(schema, root, operation.selectionSet, fragments);

  return {
    async run(given) {
      const sent = given.requestContext.request.variables ?? {};
      const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], sent);
      if (coerced.errors !== undefined) return { errors: coerced.errors };
      const variables: Values = { ...coerced.coerced, ...sent };
      const data = Object.create(null) as Values;
      const errors: GraphQLError[] = [];
      if (plan !== undefined) await runPlan({ ...given, variables, data, errors }, plan);
      const introspect = (field: FieldNode): unknown => introspected(schema, operation, fragments, field, sent);
      const answer = shape(data, introspect);
      if (errors.length > 0) return { errors, data: answer.data };
      // Apollo's gateway tells of these under the same name; `silentNulls` makes errors of them.
      return answer.errors.length === 0 ? { data: answer.data } : { data: answer.data, extensions: { valueCompletion: answer.errors } };
    },
  };
}

/** `__schema` or `__type`, answered by the schema itself. */
function introspected(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Fragments,
  field: FieldNode,
  variableValues: Values,
): unknown {
  const { name, arguments: given, selectionSet: below } = field;
  const asked: FieldNode = {
    kind: Kind.FIELD,
    name,
    ...(given === undefined ? {} : { arguments: given }),
    ...(below === undefined ? {} : { selectionSet: below }),
  };
  const selectionSet = { kind: Kind.SELECTION_SET, selections: [asked] } as const;
  const { data } = executeSync({
    schema,
    document: { kind: Kind.DOCUMENT, definitions: [{ ...operation, selectionSet }, ...fragments.values()] },
    rootValue: {},
    variableValues,
  });
  return data?.[field.name.value] ?? null;
}
