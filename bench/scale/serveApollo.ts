/** A process: `serveApollo.ts SUPERGRAPH`: stock Apollo Server and `@apollo/gateway`, as installed and with no options, on `PORT`. */
import { readFile } from 'node:fs/promises';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';

const supergraphSdl = await readFile(process.argv[2] ?? '', 'utf8');
const server = new ApolloServer({ gateway: new ApolloGateway({ supergraphSdl }) });
await startStandaloneServer(server, { listen: { port: Number(process.env['PORT']), host: '127.0.0.1' } });
process.once('SIGTERM', () => process.exit(0));
