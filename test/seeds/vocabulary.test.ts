import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ROLES } from "../../src/model/assignment.ts";
import type { InstrumentTypeRow } from "../../src/model/registry-data.ts";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const vocabulary = read("docs/vocabulary.md");
const types: InstrumentTypeRow[] = JSON.parse(read("seeds/registry/instrument-types.json"));

/** The cells of the table whose header has the word `column`. */
function tableWith(column: string): string[][] {
  const lines = vocabulary.split("\n");
  const header = lines.findIndex((line) => line.startsWith("|") && line.includes(column));
  const end = lines.findIndex((line, index) => index > header && !line.startsWith("|"));
  return lines.slice(header + 2, end).map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const codes = (cell = "") => (cell === "–" ? [] : cell.split(", "));

describe("docs/vocabulary.md", () => {
  it("lists the kinds of instrument as the registry has them", () => {
    const rows = tableWith("`InstrumentType`").map(([name, nameEn, type, state, party]) => ({
      type: type?.replaceAll("`", ""),
      name,
      nameEn,
      codes: { state: codes(state), party: codes(party) },
    }));
    expect(rows).toEqual(types.map(({ type, name, nameEn, codes }) => ({ type, name, nameEn, codes })));
  });

  it("lists the roles", () => {
    expect(tableWith("`Role`").map((cells) => cells[2])).toEqual(ROLES.map((role) => `\`${role}\``));
  });

  it.each([
    ["CitationKind", "src/model/citation.ts"],
    ["RelationKind", "src/model/relation.ts"],
    ["AgencyLinkKind", "src/model/agency.ts"],
  ])("lists every %s", (name, file) => {
    const union = new RegExp(`export type ${name} =([^;]+);`).exec(read(file))?.[1] ?? "";
    const members = [...union.matchAll(/"([A-Z_]+)"/g)].map((match) => `\`${match[1]}\``);
    expect(members).not.toEqual([]);
    expect(tableWith(`\`${name}\``).map((cells) => cells[2])).toEqual(members);
  });
});
