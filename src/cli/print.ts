/** Writes one line of what the command was asked for. */
export function printData(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Writes a value as JSON a person can read too. */
export function printJson(value: unknown): void {
  printData(JSON.stringify(value, null, 2));
}

/** Writes one line about the run itself. */
export function printNote(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Bold on a terminal that wants colours; Node reads NO_COLOR and FORCE_COLOR. */
export function bold(text: string): string {
  return process.stdout.isTTY && process.stdout.hasColors() ? `\u001b[1m${text}\u001b[22m` : text;
}

/** Ends quietly when the reader has gone, as `luocdo trace … | head -1` does. */
export function endOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit();
      throw error;
    });
  }
}
