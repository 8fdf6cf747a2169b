// @neo4j/graphql on Apollo Server over the graph that luocdo stored: node serve-neo4j-graphql.mjs URL USER PASSWORD
import "../server/answer-usage.mjs";
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { Neo4jGraphQL } from "@neo4j/graphql";
import neo4j from "neo4j-driver";

const [url, user, password] = process.argv.slice(2);

/** The part of luocdo's graph that the question needs, under its labels and relationships. */
const typeDefs = `
  type Instrument @node { key: String! number: String citedBy: [Task!]! @relationship(type: "CITES", direction: IN, properties: "Cites") }
  type Task @node { key: String! path: String! agencies: [Agency!]! @relationship(type: "ASSIGNED_TO", direction: IN, properties: "Assigned") cites: [Instrument!]! @relationship(type: "CITES", direction: OUT, properties: "Cites") }
  type Agency @node { key: String! name: String! tasks: [Task!]! @relationship(type: "ASSIGNED_TO", direction: OUT, properties: "Assigned") }
  type Assigned @relationshipProperties { role: String! basis: String! document: String! start: Int! end: Int! exact: String! }
  type Cites @relationshipProperties { kind: String! basis: String! document: String! start: Int! end: Int! exact: String! }
`;

const driver = neo4j.driver(url, neo4j.auth.basic(user, password));
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const apollo = new ApolloServer({ schema });
const server = await startStandaloneServer(apollo, {
  listen: { port: 0, host: "127.0.0.1" },
  context: async () => ({ sessionConfig: { database: "neo4j" } }),
});
process.stdout.write(`${server.url}\n`);
