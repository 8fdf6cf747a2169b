import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { loadRegistry, readRegistryData } from "../src/load-registry.ts";
import { readAgency } from "../src/mention/agency-mention.ts";
import { findNumberShapes } from "../src/mention/number-shape.ts";
import { readInstrumentNumber } from "../src/mention/read-instrument-number.ts";
import { viewText } from "../src/mention/text-view.ts";
import type { AgencyRow, AgencyTypeRow, IssuerRow } from "../src/model/registry-data.ts";
import { readInstruments } from "./mention/read-mentions.ts";

const registry = loadRegistry();
const folder = mkdtempSync(join(tmpdir(), "luocdo-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("loadRegistry", () => {
  it("reads every list once a process", () => {
    expect(loadRegistry()).toBe(registry);
    for (const rows of Object.values(registry.data)) expect(rows.length).toBeGreaterThan(0);
  });

  it("names the file it cannot read", () => {
    const url = pathToFileURL(`${folder}/`);
    const invalid = expect.objectContaining({
      code: "REGISTRY_INVALID",
      message: expect.stringContaining(folder),
    });
    expect(() => readRegistryData(url)).toThrow(invalid);
    writeFileSync(join(folder, "instrument-types.json"), "[{");
    expect(() => readRegistryData(url)).toThrow(invalid);
  });
});

/** The rows that the agencies named in a text may stand for. */
function readAgencyRows(text: string): readonly (AgencyRow | AgencyTypeRow)[] {
  const view = viewText(text, registry.lexicon);
  return Array.from({ length: view.words.count }, (_, at) => readAgency(view, at)).flatMap(
    (mention) => mention?.named.map(({ row }) => row) ?? [],
  );
}

/** The issuer rows that the code of a number stands for. */
function readIssuers(number: string): readonly IssuerRow[] {
  const [shaped] = findNumberShapes(number);
  const read = shaped && readInstrumentNumber(shaped.shape, registry.lexicon);
  const codes = read?.issuerCode.split("-") ?? [];
  return codes
    .flatMap((code) => registry.lexicon.issuersByCode.getAll(code.replace(/\d+$/, "")))
    .filter(({ system }) => system === read?.system);
}

describe("every example of the registry parses to its own row", () => {
  const { instrumentTypes, issuers, agencyTypes, agencies } = registry.data;

  it.each(instrumentTypes.flatMap(({ type, examples }) => examples.map((words) => [type, words] as const)))(
    "%s: %s",
    (type, words) => {
      expect(readInstruments(`theo ${words}.`).map((mention) => mention.type)).toEqual([type]);
    },
  );

  it.each(issuers.flatMap((row) => row.examples.map((number) => [row.code, number, row] as const)))(
    "%s: %s",
    (_, number, row) => expect(readIssuers(number)).toContain(row),
  );

  it.each(agencyTypes.flatMap((row) => row.examples.map((words) => [row.slug, words, row] as const)))(
    "%s: %s",
    (_, words, row) => expect(readAgencyRows(words)).toContain(row),
  );

  it.each(agencies.flatMap((row) => row.examples.map((words) => [row.key, words, row] as const)))(
    "%s: %s",
    (_, words, row) => expect(readAgencyRows(words)).toContain(row),
  );
});
