import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** What eyecite (the reader of United States citations) did with a text. */
export interface EyeciteRun {
  readonly seconds: readonly number[];
  readonly found: number;
  readonly version: string;
}

const SCRIPT = fileURLToPath(new URL("time_eyecite.py", import.meta.url));

/** Runs eyecite over a text in the Python that `PYTHON` names (else `python3`); null where eyecite is not installed. */
export function measureEyecite(text: string, runs: number): EyeciteRun | null {
  const python = process.env.PYTHON ?? "python3";
  const { status, stdout } = spawnSync(python, [SCRIPT, `${runs}`], { input: text, encoding: "utf8" });
  return status === 0 ? (JSON.parse(stdout) as EyeciteRun) : null;
}

const PROSE =
  "The district court granted the motion, and the petitioner appealed on the ground that the agency had exceeded its authority. " +
  "We have long held that a statute must be read as a whole, so that every clause has effect and none is idle. " +
  "The record shows that the notice was sent, that it named the hearing officer, and that no answer was received within thirty days. " +
  "Nothing in the language of the section compels a different result, and the history of its enactment points the same way. ";
const CASES = [
  (n: number) =>
    `See Miller v. Harbor Commission, ${300 + (n % 250)} U.S. ${1 + (n % 900)} (19${70 + (n % 30)}). `,
  (n: number) =>
    `In re Estate of Doe, ${100 + (n % 800)} F.2d ${1 + (n % 1400)}, ${2 + (n % 1400)} (9th Cir. 19${80 + (n % 13)}). `,
  (n: number) => `The act says so in terms. ${1 + (n % 50)} U.S.C. § ${1 + (n % 3000)}. `,
  (n: number) =>
    `Cf. Stone v. Rivers, ${100 + (n % 500)} F. Supp. ${1 + (n % 1500)} (D. Mass. 19${60 + (n % 38)}). `,
];

/**
 * English legal prose of about `megabytes`: invented opinions in the manner of the courts, with a citation every 800 bytes
 * or so, as the plan has, in the four commonest forms.
 */
export function makeOpinion(megabytes: number): string {
  const pieces: string[] = [];
  for (let length = 0, n = 0; length < megabytes * 1e6; n++) {
    const piece = `${PROSE}${PROSE.slice(0, 233)} ${CASES[n % CASES.length]?.(n * 7) ?? ""}${n % 3 === 2 ? "\n\n" : ""}`;
    pieces.push(piece);
    length += piece.length;
  }
  return pieces.join("");
}
