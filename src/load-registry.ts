import { readFileSync } from "node:fs";
import { LuocdoError } from "./errors.ts";
import type { RegistryData } from "./model/registry-data.ts";
import { buildRegistry, type Registry } from "./resolve/registry.ts";

const FOLDER = new URL("../seeds/registry/", import.meta.url);

let loaded: Registry | undefined;

/** Gives the registry of `seeds/registry`, read once a process. Throws REGISTRY_INVALID when a file is no JSON. */
export function loadRegistry(): Registry {
  loaded ??= buildRegistry(readRegistryData(FOLDER));
  return loaded;
}

/** Reads the registry files of a folder. */
export function readRegistryData(folder: URL): RegistryData {
  const read = <T>(name: string): T => readRows(new URL(`${name}.json`, folder));
  return {
    instrumentTypes: read("instrument-types"),
    issuers: read("issuers"),
    places: read("places"),
    agencyTypes: read("agency-types"),
    agencies: read("agencies"),
    terms: read("terms"),
    laws: read("laws"),
  };
}

function readRows<T>(file: URL): T {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as T;
  } catch (cause) {
    throw new LuocdoError(
      "REGISTRY_INVALID",
      `Cannot read the registry file "${file.pathname}". Restore it with "git checkout seeds/registry".`,
      { cause },
    );
  }
}
