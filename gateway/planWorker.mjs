/** Plans operations in a thread of its own, so that one that takes long can be ended; plain JavaScript, for a worker runs as it is. */
import { parentPort, workerData } from 'node:worker_threads';
import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { parse } from 'graphql';

const supergraph = Supergraph.build(workerData.supergraphSdl, { validateSupergraph: false });
const apiSchema = supergraph.apiSchema();
const planner = new QueryPlanner(supergraph, workerData.plannerConfig);

parentPort.on('message', ({ id, source, operationName }) => {
  try {
    const operation = operationFromDocument(apiSchema, parse(source), operationName === null ? {} : { operationName });
    parentPort.postMessage({ id, plan: JSON.stringify(planner.buildQueryPlan(operation)) });
  } catch {
    // The gateway meets the same error when it plans, and answers it.
    parentPort.postMessage({ id, plan: null });
  }
});
parentPort.postMessage({ ready: true });
