// Runs Neo4j Community without Docker: Java 17 or newer and Maven are all it needs.
import { spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import neo4j from "neo4j-driver";

const POM = fileURLToPath(new URL("./pom.xml", import.meta.url));
const CACHE = process.env.LUOCDO_CACHE ?? fileURLToPath(new URL("../../.cache", import.meta.url));
const DEFAULT_VERSION = "5.26.30";
const OLDEST_JAVA = 17;
/** A server that ends is seen at once; one that is slow has a busy machine. */
const START_TIMEOUT_MS = 300_000;
const STOP_TIMEOUT_MS = 30_000;

/** Why Neo4j cannot be started here, or null when it can. */
export function whyNoNeo4j({ version = neo4jVersion(), java = javaCommand() } = {}) {
  const found = /version "(\d+)/.exec(String(spawnSync(java, ["-version"]).stderr ?? ""))?.[1] ?? "none";
  if (!(Number(found) >= OLDEST_JAVA))
    return `Java ${OLDEST_JAVA} or newer is missing ("${java}" is ${found})`;
  if (existsSync(libraryOf(version))) return null;
  return spawnSync("mvn", ["-v"]).status === 0
    ? null
    : `Maven is missing, which fetches Neo4j ${version} once`;
}

/** Starts a server on free ports and gives its address once Bolt answers. `home` and `port` bring a stopped one back. */
export async function startNeo4j(options = {}) {
  const {
    version = neo4jVersion(),
    java = javaCommand(),
    heap = "512m",
    settings = {},
    jvm = ["-XX:+UseG1GC"],
  } = options;
  const library = fetchNeo4j(version);
  const home = options.home ?? mkdtempSync(join(tmpdir(), "luocdo-neo4j-"));
  const port = options.port ?? (await freePort());
  const password = passwordOf(home);
  writeConfiguration(home, port, settings);
  const server = runServer({ version, java, heap, jvm, library, home });
  const url = `bolt://127.0.0.1:${port}`;
  const stop = async ({ signal = "SIGTERM", keep = false } = {}) => {
    await endServer(server, signal);
    if (!keep && options.home === undefined) rmSync(home, { recursive: true, force: true });
  };
  try {
    await untilReady({ url, password, server, home });
  } catch (error) {
    await stop({ signal: "SIGKILL" });
    throw error;
  }
  return { url, username: "neo4j", password, version, home, port, pid: server.pid, stop };
}

function neo4jVersion() {
  return process.env.LUOCDO_NEO4J_VERSION ?? DEFAULT_VERSION;
}

function javaCommand() {
  return (
    process.env.LUOCDO_NEO4J_JAVA ??
    (process.env.JAVA_HOME ? join(process.env.JAVA_HOME, "bin", "java") : "java")
  );
}

const libraryOf = (version) => join(CACHE, "neo4j", version);

/** Copies the jars into the cache, once; a broken-off copy is never taken for a whole one. */
function fetchNeo4j(version) {
  const library = libraryOf(version);
  if (existsSync(library)) return library;
  process.stderr.write(`Fetching Neo4j ${version} (about 130 MB, once) …\n`);
  const part = `${library}.${process.pid}.part`;
  const maven = ["-q", "-B", "-f", POM, "dependency:copy-dependencies"];
  const fetched = spawnSync("mvn", [...maven, `-Dneo4j.version=${version}`, `-DoutputDirectory=${part}`], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (fetched.status !== 0)
    throw new Error(`Maven could not fetch Neo4j ${version}. Check the network and "mvn -v".`);
  if (existsSync(library)) rmSync(part, { recursive: true });
  else renameSync(part, library);
  return library;
}

/** The password stays in the home, so a server brought back keeps it. */
function passwordOf(home) {
  const file = join(home, "password");
  if (existsSync(file)) return readFileSync(file, "utf8");
  mkdirSync(home, { recursive: true });
  const password = randomBytes(12).toString("hex");
  writeFileSync(file, password, { mode: 0o600 });
  return password;
}

function writeConfiguration(home, port, more) {
  mkdirSync(join(home, "conf"), { recursive: true });
  const settings = {
    "server.bolt.listen_address": `127.0.0.1:${port}`,
    "server.bolt.advertised_address": `127.0.0.1:${port}`,
    "server.http.enabled": "false",
    "server.https.enabled": "false",
    "server.memory.pagecache.size": "256m",
    "db.tx_log.rotation.retention_policy": "keep_none",
    "dbms.usage_report.enabled": "false",
    ...more,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  writeFileSync(join(home, "conf", "neo4j.conf"), `${lines.join("\n")}\n`);
}

function runServer({ version, java, heap, jvm, library, home }) {
  const main = version.startsWith("5.") ? "CommunityEntryPoint" : "Neo4jCommunity";
  const opened = ["java.nio", "java.io", "sun.nio.ch", "java.util.concurrent"];
  const log = openSync(join(home, "console.log"), "a");
  const server = spawn(
    java,
    [
      `-Xms${heap}`,
      `-Xmx${heap}`,
      ...jvm,
      ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
      "-cp",
      join(library, "*"),
      `org.neo4j.server.${main}`,
      `--home-dir=${home}`,
      `--config-dir=${join(home, "conf")}`,
    ],
    { stdio: ["ignore", log, log] },
  );
  const kill = () => server.kill("SIGKILL");
  process.once("exit", kill);
  server.once("exit", () => process.removeListener("exit", kill));
  return server;
}

async function untilReady({ url, password, server, home }) {
  const deadline = Date.now() + START_TIMEOUT_MS;
  for (;;) {
    if (await answers(url, password)) return;
    if (server.exitCode !== null || Date.now() > deadline)
      throw new Error(
        `Neo4j did not start:\n${readFileSync(join(home, "console.log"), "utf8").slice(-2000)}`,
      );
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function answers(url, password) {
  const driver = neo4j.driver(url, neo4j.auth.basic("neo4j", password), { connectionTimeout: 2000 });
  try {
    await driver.executeQuery("RETURN 1");
    return true;
  } catch (error) {
    if (error.code === "Neo.ClientError.Security.Unauthorized") await setPassword(url, password);
    return false;
  } finally {
    await driver.close();
  }
}

/** A new server takes neo4j/neo4j, only over the system database, and only to change the password. */
async function setPassword(url, password) {
  const driver = neo4j.driver(url, neo4j.auth.basic("neo4j", "neo4j"));
  try {
    const change = "ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password";
    await driver.executeQuery(change, { password }, { database: "system" });
  } catch {
    // Not up yet, or changed a moment ago: the next round tells.
  } finally {
    await driver.close();
  }
}

async function endServer(server, signal) {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((resolve) => server.once("exit", resolve));
  server.kill(signal);
  const timer = setTimeout(() => server.kill("SIGKILL"), STOP_TIMEOUT_MS);
  await ended;
  clearTimeout(timer);
}

/** For a server that lives a few minutes: it starts and plans in half the time, and keeps a plan while the graph grows. */
export const SHORT_LIVED = {
  jvm: ["-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"],
  settings: { "dbms.cypher.min_replan_interval": "1h" },
};

/** A port nobody listens on now. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
