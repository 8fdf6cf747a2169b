import { Command } from "commander";
import { examine, type Finding } from "./examine.ts";
import { EXIT } from "./exit-code.ts";
import { bold, printData, printJson } from "./print.ts";
import { storeUrl } from "./with-graph.ts";

export function doctorCommand(): Command {
  return new Command("doctor")
    .description("Say what is configured, what answers, what is broken, and the command that mends it.")
    .option("--json", "print JSON")
    .action(async (options: { json?: boolean }, command: Command) => {
      const findings = await examine(storeUrl(command));
      if (options.json) printJson(findings);
      else for (const finding of findings) printFinding(finding);
      if (findings.some((finding) => finding.state === "BROKEN")) process.exitCode = EXIT.failed;
    });
}

function printFinding({ state, subject, message, mend }: Finding): void {
  printData(`${bold(state.toLowerCase().padEnd(6))}  ${subject}: ${message}`);
  if (mend) printData(`        mend it with: ${mend}`);
}
