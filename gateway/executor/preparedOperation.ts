/** An operation planned and compiled once, run many times. */
import type { PlanNode } from '@graphql-hive/router-query-planner';
import type { GatewayExecutionResult } from '@apollo/server-gateway-interface';
import { executeSync, getVariableValues, GraphQLError, Kind, visit } from 'graphql';
import type { DocumentNode, FieldNode, FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { Recent } from '../recent.ts';
import { answerShape } from './answerShape.ts';
import type { AnswerShape } from './answerShape.ts';
import { runPlan } from './runPlan.ts';
import type { PlanRun } from './runPlan.ts';
import type { Values } from './planValues.ts';

export interface PreparedOperation {
  /** Answers as GraphQL executes: faults of variables are errors without data, and nothing is thrown. */
  run(parts: Omit<PlanRun, 'variables' | 'data' | 'errors'>): Promise<GatewayExecutionResult>;
}

/** Choices of `@skip` and `@include` of one operation that are kept compiled. */
const maxShapes = 16;

/** @param parts.plan undefined where no subgraph is needed */
export function preparedOperation(parts: {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly plan: PlanNode | undefined;
}): PreparedOperation {
  const { schema, document, operation, plan } = parts;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const root = schema.getRootType(operation.operation);
  if (root == null) throw new TypeError(`There are no operations of kind ${operation.operation}.`);
  const definitions = operation.variableDefinitions ?? [];
  const conditions = conditionVariables(document);
  const shapes = new Recent<AnswerShape>(maxShapes);
  const shapeFor = (variables: Values): AnswerShape => {
    const isTrue = (name: string): boolean => variables[name] === true;
    const key = conditions.map((name) => (isTrue(name) ? '1' : '0')).join('');
    let shape = shapes.get(key);
    if (shape === undefined) shapes.set(key, (shape = answerShape(schema, root, operation.selectionSet, fragments, isTrue)));
    return shape;
  };

  return {
    async run(given) {
      const sent = given.requestContext.request.variables ?? {};
      const coerced = getVariableValues(schema, definitions, sent);
      if (coerced.errors !== undefined) return { errors: coerced.errors };
      const variables: Values = { ...coerced.coerced, ...sent };
      const data = Object.create(null) as Values;
      const errors: GraphQLError[] = [];
      if (plan !== undefined) await runPlan({ ...given, variables, data, errors }, plan);
      const introspect = (field: FieldNode): unknown => introspected(schema, document, operation, field, sent);
      const answer = shapeFor(coerced.coerced)(data, introspect);
      if (errors.length > 0) return { errors, data: answer.data };
      // Apollo's gateway tells of these under the same name; `silentNulls` makes errors of them.
      return answer.errors.length === 0 ? { data: answer.data } : { data: answer.data, extensions: { valueCompletion: answer.errors } };
    },
  };
}

function conditionVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive({ arguments: given }) {
      for (const { value } of given ?? []) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

/** `__schema` or `__type`, answered by the schema itself. */
function introspected(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
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
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  const { data } = executeSync({
    schema,
    document: { kind: Kind.DOCUMENT, definitions: [{ ...operation, selectionSet }, ...fragments] },
    rootValue: {},
    variableValues,
  });
  return data?.[field.name.value] ?? null;
}
