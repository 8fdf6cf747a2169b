import { Parser } from "htmlparser2";
import type { ListPlace } from "./docx-numbering.ts";

interface Style {
  parent?: string;
  list?: string;
  level?: number;
}

/** Gives the place in a list that a paragraph style brings with it, its parent styles asked in turn. */
export function readDocxStyles(xml: string): (style: string) => ListPlace {
  const styles = new Map<string, Style>();
  let style: Style = {};
  const open = (name: string, attributes: Readonly<Record<string, string>>) => {
    const value = attributes["w:val"] ?? "";
    if (name === "w:style") {
      style = {};
      styles.set(attributes["w:styleId"] ?? "", style);
    } else if (name === "w:basedOn") style.parent = value;
    else if (name === "w:numId") style.list = value;
    else if (name === "w:ilvl") style.level = Number(value);
  };
  new Parser({ onopentag: open }, { xmlMode: true }).end(xml);
  return (id) => inherit(styles, id);
}

function inherit(styles: ReadonlyMap<string, Style>, id: string): ListPlace {
  let place: ListPlace = {};
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = styles.get(at)?.parent) {
    seen.add(at);
    const { list, level } = styles.get(at) ?? {};
    place = { ...(list !== undefined && { list }), ...(level !== undefined && { level }), ...place };
  }
  return place;
}
