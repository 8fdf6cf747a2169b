import type { GraphEdge } from "../store/trace.ts";
import type { ExportNode, GraphSource } from "./graph-source.ts";

const CONTEXT = {
  eli: "http://data.europa.eu/eli/ontology#",
  oa: "http://www.w3.org/ns/oa#",
  prov: "http://www.w3.org/ns/prov#",
  org: "http://www.w3.org/ns/org#",
  dcterms: "http://purl.org/dc/terms/",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  luocdo: "urn:luocdo:term:",
} as const;

/** The ELI, Dublin Core or Organization term of an edge; what has none keeps the graph's own word. */
const PREDICATES: Readonly<Record<string, string>> = {
  IMPLEMENTS: "eli:ensures_implementation_of",
  BASED_ON: "eli:based_on",
  CITES: "eli:cites",
  AMENDS: "eli:amends",
  REPEALS: "eli:repeals",
  REPLACES: "dcterms:replaces",
  HAS_TASK: "dcterms:hasPart",
  PART_OF: "org:subOrganizationOf",
  MEMBER_OF: "org:memberOf",
};

const TYPES: Readonly<Record<string, string>> = {
  Agency: "org:Organization",
  Document: "prov:Entity",
  Instrument: "eli:LegalResource",
  Task: "luocdo:Task",
};

/**
 * JSON-LD 1.1 with its context inside. An edge is a reified statement that is also a Web Annotation on the document's text;
 * what is said in so many words stands as a plain triple too.
 */
export async function* writeJsonLd(source: GraphSource): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(CONTEXT)},\n"@graph":[`;
  let separator = "\n";
  const labels = new Map<string, string>();
  for await (const node of source.nodes()) {
    labels.set(node.key, node.label);
    yield separator + JSON.stringify(describeNode(node));
    separator = ",\n";
  }
  const iriOf = (key: string) => iri(labels.get(key) ?? "Node", key);
  for await (const edge of source.edges()) {
    for (const item of describeEdge(edge, iriOf)) yield separator + JSON.stringify(item);
  }
  yield "\n]}\n";
}

function iri(label: string, key: string): string {
  return `urn:luocdo:${label.toLowerCase()}:${encodeURIComponent(key)}`;
}

function describeNode({ label, key, name, type, facts }: ExportNode): object {
  const { number, title, issuer, issuedOn, nameEn, plan, text } = facts;
  return {
    "@id": iri(label, key),
    "@type": TYPES[label],
    "luocdo:kind": type,
    "dcterms:identifier": key,
    ...(label === "Agency" && { "skos:prefLabel": { "@value": name, "@language": "vi" } }),
    ...(nameEn && { "skos:altLabel": { "@value": nameEn, "@language": "en" } }),
    ...(label === "Document" && { "prov:atLocation": name }),
    ...(label === "Task" && { "luocdo:path": name }),
    ...(number && { "eli:id_local": number }),
    ...(title && { "eli:title": { "@value": title, "@language": "vi" } }),
    ...(issuedOn && { "eli:date_document": { "@value": issuedOn, "@type": "xsd:date" } }),
    ...(issuer && { "luocdo:issuer": issuer }),
    ...(plan && { "dcterms:isPartOf": { "@id": iri("Instrument", plan) } }),
    ...(text && { "rdf:value": text }),
  };
}

function describeEdge(
  { id, from, to, kind, basis, anchor }: GraphEdge,
  iriOf: (key: string) => string,
): object[] {
  const predicate = PREDICATES[kind] ?? `luocdo:${kind.toLowerCase()}`;
  const [subject, object] = [{ "@id": iriOf(from) }, { "@id": iriOf(to) }];
  const statement = {
    "@id": iri("Statement", id),
    "@type": anchor ? ["rdf:Statement", "oa:Annotation"] : "rdf:Statement",
    "rdf:subject": subject,
    "rdf:predicate": { "@id": predicate },
    "rdf:object": object,
    "luocdo:basis": basis,
    ...(anchor && describeAnchor(anchor)),
  };
  return basis === "EXPLICIT" ? [{ ...subject, [predicate]: object }, statement] : [statement];
}

function describeAnchor({ document, start, end, exact }: NonNullable<GraphEdge["anchor"]>): object {
  const source = { "@id": iri("Document", document) };
  return {
    "prov:wasDerivedFrom": source,
    "oa:hasTarget": {
      "@type": "oa:SpecificResource",
      "oa:hasSource": source,
      "oa:hasSelector": [
        { "@type": "oa:TextPositionSelector", "oa:start": start, "oa:end": end },
        { "@type": "oa:TextQuoteSelector", "oa:exact": exact },
      ],
    },
  };
}
