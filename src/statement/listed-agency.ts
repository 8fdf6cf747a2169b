import { matchEnd } from "../document/match-end.ts";
import type { Range } from "../mention/mention.ts";
import type { Agency } from "../model/agency.ts";
import { nameAgency } from "../resolve/resolve-agency.ts";
import type { ResolvedDocument } from "../resolve/resolve-mentions.ts";
import { type NameHints, type NameSearch, readName } from "./agency-shape.ts";

/** One agency of a list, with the post that speaks for it: "Giám đốc Sở Công Thương". */
export interface ListedAgency extends Range {
  readonly agency: Agency;
  /** The words that name it; those of the whole list where it shares its noun: "Giám đốc các Sở: Nội vụ, Tài chính". */
  readonly written: Range;
}

/** Words after a name that still belong to it or only narrow it. */
export const TRAILER =
  /(?:(?<=thường trú) tại (?:khu vực |tỉnh |thành phố )?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,3}| +(?:có +)?liên quan|(?<=liên quan) +ở +(?:tỉnh|huyện|thành phố|địa phương)(?! \p{Lu})| +trong +(?:các +)?(?:khu|cụm) công nghiệp| +(?:đóng +|hoạt động +)?trên địa bàn(?: +(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu))?| +trực thuộc|(?: +(?:trực )?thuộc| +trong) +phạm vi +quản lý|(?<=phạm vi) +quản lý|(?<=[pP]hòng .{3,50}) cấp (?:huyện|xã)| +cùng cấp| +của +(?:tỉnh|thành phố|huyện))+/uy;

/** Where a name is to be read by its shape. */
export interface ShapePlace extends NameHints {
  readonly names: NameSearch;
  readonly at: number;
  /** Where the next known agency begins, which is read as such. */
  readonly limit: number;
}

/** Reads the name of an agency no registry row holds; what it takes in of another name is dropped. */
export function readShape(
  resolved: ResolvedDocument,
  { names, at, limit, inner, known }: ShapePlace,
): ListedAgency | null {
  const { text } = resolved;
  const name = readName(names, at, { inner, known });
  if (!name || name.start >= limit) return null;
  return nameShape(resolved, {
    start: name.start,
    end: Math.max(name.end, matchEnd(TRAILER, text, name.end)),
  });
}

/** Gives the agency that a stretch names, known to the registry or not. */
export function nameShape(resolved: ResolvedDocument, name: Range): ListedAgency {
  return nameAs(nameAgency(resolved, resolved.text.slice(name.start, name.end)), name);
}

/** An agency under the name of a stretch. */
export function nameAs(agency: Agency, name: Range): ListedAgency {
  const { start, end } = name;
  return { start, end, agency, written: name };
}
