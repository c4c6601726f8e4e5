/** A process on `PORT`: `@neo4j/graphql` as its documentation has it, over the database of `NEO4J_URI`, on plain `node:http`. */
import { createServer } from 'node:http';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { graphql } from 'graphql';
import neo4j from 'neo4j-driver';

const typeDefs = `
  type Actor @node {
    id: ID!
    name: String!
    kind: String!
    country: String!
    out: [Actor!]! @relationship(type: "LINK", direction: OUT)
    in: [Actor!]! @relationship(type: "LINK", direction: IN)
  }
`;
const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, PORT } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD));
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();

const server = createServer(async (request, response) => {
  response.setHeader('content-type', 'application/json');
  if (request.method !== 'POST') return void response.end('{}');
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += chunk;
  const { query, variables } = JSON.parse(body);
  response.end(JSON.stringify(await graphql({ schema, source: query, variableValues: variables, contextValue: {} })));
});
server.listen(Number(PORT), '127.0.0.1');
process.once('SIGTERM', () => process.exit(0));
