// Serves a store with the built server: node serve-luocdo.mjs STORE CACHE_BYTES [tracing|warm-up]. Prints the address. With warm-up it
// does what `luocdo serve` does once it listens.
import "./answer-usage.mjs";

const [store, cacheBytes, also] = process.argv.slice(2);
if (also === "tracing") await (await import("../peers/start-tracing.mjs")).startTracing();
const { startServer } = await import("../../dist/server.js");
const { openStore } = await import("../../dist/store/open-store.js");
const settings = { rateLimit: null, cacheBytes: Number(cacheBytes), logLevel: "silent" };
const server = await startServer({ graph: await openStore(store), port: 0, settings });
process.stdout.write(`${server.url}/graphql\n`);
if (also === "warm-up") await server.warmUp();
