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
const PLACE = /^ (?:(?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường|thị trấn|cấp|các|thuộc)(?!\p{L})|\p{Lu})/u;
const AND = /^(?:,| và|, và| ?[-–&]) ?$/u;
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
  let place = "";
  for (let index = items.length - 1; index >= 0; index--) {
    const [item, next] = [items[index], items[index + 1]];
    if (!item) continue;
    const name = text.slice(item.start, item.end);
    const body = BODY.exec(name)?.[0];
    const tail = name.slice((body ?? GROUP.exec(name)?.[0] ?? name).length);
    const own = PLACE.test(tail) ? tail : "";
    const takes = name === body && next !== undefined && AND.test(text.slice(item.end, next.start));
    place = takes ? place : own;
    if (takes && place !== "") shared[index] = { ...item, agency: nameOfPlace(resolved, name, place) };
  }
  return shared;
}

function nameOfPlace({ registry, head }: ResolvedDocument, body: string, place: string): Agency {
  const written = body + (COMMITTEE.test(body) ? place.replace(OF_COMMITTEE, "") : place);
  const mention = readAgency(viewText(written, registry.lexicon), 0);
  if (mention?.end === written.length)
    return resolveAgency(registry, { mention, written }, head.jurisdiction);
  const agency = makeUnregisteredAgency(written, head.jurisdiction);
  return SEVERAL.test(place) ? { ...agency, kind: "COLLECTIVE" } : agency;
}
