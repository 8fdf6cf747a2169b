import { readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";

const RESULTS = new URL("./results.md", import.meta.url);

/** Replaces what stands between a bench's markers in results.md, or adds it at the end; figures in JSON are fenced. */
export function writeSection(name: string, printed: string): void {
  const [begin, end] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`];
  const figures = printed.startsWith("{") ? `\`\`\`json\n${printed}\n\`\`\`` : printed;
  const section = `${begin}\n\n${describeMachine()}\n\n${figures}\n\n${end}`;
  const page = readFileSync(RESULTS, "utf8");
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  const written =
    from < 0 || to < from
      ? `${page.trimEnd()}\n\n${section}\n`
      : `${page.slice(0, from)}${section}${page.slice(to + end.length)}`;
  writeFileSync(RESULTS, written);
}

function describeMachine(): string {
  const processors = cpus();
  const load = loadavg().map((one) => one.toFixed(1));
  const day = new Date().toISOString().slice(0, 10);
  return `${day}, Node ${process.version}, ${processors.length} × ${processors[0]?.model.trim()}; load average at the end ${load.join(", ")}.`;
}
