import type { AgencyLevel } from "../model/agency.ts";
import type { InstrumentType } from "../model/instrument.ts";
import type { PlaceRow } from "../model/registry-data.ts";
import type { InstrumentNumber } from "./instrument-number.ts";
import type { NamedAgency } from "./lexicon.ts";

/** A stretch `[start, end)` of the normalized text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A date as written; `on` is ISO. */
export interface DateMention extends Range {
  readonly kind: "date";
  readonly on: string;
}

/** NUMBERED: carries a full number. NAMED: by type and name. SHORT: type and ordinal only. SELF: "Kế hoạch này". ANAPHOR:
 * "Kế hoạch nêu trên". */
export type InstrumentForm = "NUMBERED" | "NAMED" | "SHORT" | "SELF" | "ANAPHOR";

/** Words that name an instrument, with the parts they are made of. Nothing is resolved. */
export interface InstrumentMention extends Range {
  readonly kind: "instrument";
  readonly form: InstrumentForm;
  /** Type told by the word before the number, else by the code. */
  readonly type: InstrumentType;
  /** Type word as read, null when there is none. */
  readonly word: InstrumentType | null;
  readonly number: InstrumentNumber | null;
  /** Ordinal of a SHORT mention. */
  readonly ordinal: string | null;
  readonly issuedOn: string | null;
  /** Year in words: "Luật Đất đai năm 2013". */
  readonly year: string | null;
  readonly issuer: Range | null;
  /** What it is about (trích yếu), without "về". */
  readonly title: Range | null;
  /** Name of a NAMED mention, without its type word. */
  readonly name: Range | null;
  readonly provision: Range | null;
  readonly flags: readonly string[];
}

/** Words that name an agency. `named` is empty for a name read by shape alone. */
export interface AgencyMention extends Range {
  readonly kind: "agency";
  readonly named: readonly NamedAgency[];
  /** Places the words after the name may mean: "UBND huyện Việt Yên". Several bear one name ("Châu Thành"). */
  readonly places: readonly PlaceRow[];
  /** The place as written when the registry does not hold it: "huyện Xuân Lộc". */
  readonly unknownPlace: string | null;
  /** Level that the word before the place tells: "huyện", "tỉnh"; null for none and for "thành phố" alone. */
  readonly level: AgencyLevel | null;
  /** The whole list this name shares its noun with: "các Sở: Nội vụ, Tài chính"; null where it has its own. */
  readonly shared?: Range | null;
}

export type Mention = InstrumentMention | AgencyMention | DateMention;
