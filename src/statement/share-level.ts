import { readAgency } from "../mention/agency-mention.ts";
import type { Range } from "../mention/mention.ts";
import { viewText } from "../mention/text-view.ts";
import type { Agency } from "../model/agency.ts";
import { makeUnregisteredAgency, resolveAgency } from "../resolve/resolve-agency.ts";
import type { ResolvedDocument } from "../resolve/resolve-mentions.ts";

/** Bodies that a province, a district and a commune all have. */
const BODY =
  /^(?:Thường trực )?(?:HĐND|UBND|Hội đồng nhân dân|(?:Ủy|Uỷ) ban nhân dân|UBMTTQ|(?:Ủy|Uỷ) ban (?:MTTQ|Mặt trận Tổ quốc)(?: Việt Nam)?|(?:Huyện|Thị|Thành|Quận|Đảng) (?:ủy|uỷ))/iu;
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
    const own = body === undefined ? "" : name.slice(body.length);
    const goesOn = next !== undefined && AND.test(text.slice(item.end, next.start));
    place = own === "" && body !== undefined && goesOn ? place : own;
    if (own === "" && place !== "") shared[index] = { ...item, agency: nameOfPlace(resolved, name, place) };
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
