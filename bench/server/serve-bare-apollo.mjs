// The peer for a trivial query: Apollo on Fastify with nothing of ours.
import "./answer-usage.mjs";
import { ApolloServer } from "@apollo/server";
import fastifyApollo from "@as-integrations/fastify";
import Fastify from "fastify";

const typeDefs = "type Query { answer: Int! }";
const apollo = new ApolloServer({ typeDefs, resolvers: { Query: { answer: () => 42 } } });
await apollo.start();
const app = Fastify();
await app.register(fastifyApollo(apollo));
process.stdout.write(`${await app.listen({ port: 0, host: "127.0.0.1" })}/graphql\n`);
