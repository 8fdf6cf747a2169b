import { z } from "zod";
import { INSTRUMENT_TYPES } from "../../src/model/instrument.ts";
import type { RegistryData } from "../../src/model/registry-data.ts";

const text = z.string().refine((value) => value === value.trim() && value !== "", "blank or padded");
const name = text.refine((value) => value === value.normalize("NFC"), "not NFC");
const names = z.array(name);
const day = z.iso.date();
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)*$/);
const level = z.enum(["CENTRAL", "PROVINCE", "DISTRICT", "COMMUNE"]);
const kind = z.enum(["BODY", "COLLECTIVE", "VAGUE"]);
const codes = z.array(z.string().regex(/^[\p{L}\d&]+$/u));
const examples = names.min(1);
const successorByKey = z.strictObject({ key, on: day, by: name }).nullable();

const instrumentType = z.strictObject({
  type: z.enum(INSTRUMENT_TYPES),
  name,
  nameEn: text,
  names: names.min(1),
  codes: z.strictObject({ state: codes, party: codes }),
  examples,
});

const issuer = z.strictObject({
  code: name,
  variants: codes,
  system: z.enum(["STATE", "PARTY"]),
  scope: z.enum(["ABSOLUTE", "RELATIVE"]),
  level,
  name,
  names: names.min(1),
  agency: key.nullable(),
  examples,
});

const place = z.strictObject({
  key,
  name,
  kind: z.enum([
    "COUNTRY",
    "PROVINCE",
    "MUNICIPALITY",
    "CITY",
    "TOWN",
    "DISTRICT",
    "URBAN_DISTRICT",
    "COMMUNE",
  ]),
  parent: key.nullable(),
  variants: names,
  validFrom: day.nullable(),
  validTo: day.nullable(),
  successor: successorByKey,
});

const agencyType = z.strictObject({
  slug,
  name,
  nameEn: text,
  kind,
  level,
  variants: names,
  members: z.array(slug),
  partOf: slug.nullable(),
  validTo: day.nullable(),
  successor: z.strictObject({ slug, on: day, by: name }).nullable(),
  examples,
});

const agency = z.strictObject({
  key,
  name,
  nameEn: text,
  kind,
  level,
  place: key,
  variants: names,
  partOf: key.nullable(),
  validFrom: day.nullable(),
  validTo: day.nullable(),
  successor: successorByKey,
  examples,
});

const term = z.strictObject({
  place: z.union([key, z.literal("*")]),
  level,
  ordinal: z
    .string()
    .regex(/^[IVX]+$/)
    .nullable(),
  period: z.string().regex(/^\d{4}-\d{4}$/),
  from: day,
  to: day,
});

const law = z.strictObject({
  type: z.enum(["LAW", "CODE", "ORDINANCE"]),
  name,
  number: name.nullable(),
  issuedOn: day.nullable(),
});

/** What the files of `seeds/registry` must hold, row by row and nothing besides. */
export const registrySchema: z.ZodType<RegistryData> = z.strictObject({
  instrumentTypes: z.array(instrumentType),
  issuers: z.array(issuer),
  places: z.array(place),
  agencyTypes: z.array(agencyType),
  agencies: z.array(agency),
  terms: z.array(term),
  laws: z.array(law),
});
