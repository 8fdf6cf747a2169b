import { readAgency } from "../mention/agency-mention.ts";
import type { Range } from "../mention/mention.ts";
import { viewText } from "../mention/text-view.ts";
import type { Agency } from "../model/agency.ts";
import { makeUnregisteredAgency, resolveAgency } from "../resolve/resolve-agency.ts";
import type { ResolvedDocument } from "../resolve/resolve-mentions.ts";

/** Bodies that a province, a district and a commune all have. */
const BODY =
  /^(?:Thường trực )?(?:HĐND|UBND|Hội đồng nhân dân|(?:Ủy|Uỷ) ban nhân dân|UBMTTQ|(?:(?:Ủy|Uỷ) ban )?(?:MTTQ|Mặt trận Tổ quốc)(?: Việt Nam)?|(?:Huyện|Thị|Thành|Quận|Đảng) (?:ủy|uỷ))/iu;
/** Groups that name a place for the bodies before them. */
const GROUP = /^các (?:(?:tổ chức|đoàn thể) chính trị ?- ?xã hội|đoàn thể)/iu;
/** What may tell the place: "huyện Mai Châu", "các huyện", "cấp xã", "Hòa Bình". */
const PLACE =
  /^ (?:(?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường|thị trấn|đặc khu|cấp|các|thuộc)(?!\p{L})|\p{Lu})/u;
const AND = /^(?:,| và|, và| ?[-–&]) ?$/u;
const LONGEST_AND = 5;
/** "Huyện ủy Mai Châu" is named by the place alone: its kind is in its own name. */
const OF_COMMITTEE = /^ (?:huyện|thị xã|thành phố|quận)(?= \p{Lu})/u;
const COMMITTEE = /(?:Huyện|Thị|Thành|Quận) (?:ủy|uỷ)$/iu;
const SEVERAL = /^ (?:các|cấp) /u;

/** An agency where its name stands. */
interface NamedAgency extends Range {
  readonly agency: Agency;
}

/**
 * Gives bare bodies of a list the place that its last one names: in "HĐND, UBND huyện Mai Châu" the council is the
 * district's, in "Thường trực HĐND, UBND cấp xã" it is the communes', not that of the document's own place.
 */
export function shareLevels<T extends NamedAgency>(resolved: ResolvedDocument, items: readonly T[]): T[] {
  const { text } = resolved;
  const shared = [...items];
  // The place of the one behind, null where nobody has asked for it yet.
  let place: string | null = null;
  for (let index = items.length - 2; index >= 0; index--) {
    const [item, next] = [items[index], items[index + 1]];
    const name = item && next && isBeside(text, item.end, next.start) ? text.slice(item.start, item.end) : "";
    if (!item || !next || name === "" || BODY.exec(name)?.[0] !== name) {
      place = null;
      continue;
    }
    place ??= placeIn(text.slice(next.start, next.end));
    if (place !== "") shared[index] = { ...item, agency: nameOfPlace(resolved, name, place) };
  }
  return shared;
}

function isBeside(text: string, end: number, start: number): boolean {
  const length = start - end;
  // A blank alone parts nothing.
  if (length <= 0 || length > LONGEST_AND || (length === 1 && text.charAt(end) === " ")) return false;
  return AND.test(text.slice(end, start));
}

/** The words behind the body or group that tell its place; none where it names none. */
function placeIn(name: string): string {
  const own = BODY.exec(name) ?? GROUP.exec(name);
  const tail = name.slice((own?.[0] ?? name).length);
  return PLACE.test(tail) ? tail : "";
}

function nameOfPlace({ registry, head }: ResolvedDocument, body: string, place: string): Agency {
  const written = body + (COMMITTEE.test(body) ? place.replace(OF_COMMITTEE, "") : place);
  const mention = readAgency(viewText(written, registry.lexicon), 0);
  if (mention?.end === written.length)
    return resolveAgency(registry, { mention, written }, head.jurisdiction);
  const agency = makeUnregisteredAgency(written, head.jurisdiction);
  return SEVERAL.test(place) ? { ...agency, kind: "COLLECTIVE" } : agency;
}
