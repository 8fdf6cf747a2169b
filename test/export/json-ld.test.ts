import jsonld from "jsonld";
import { beforeAll, expect, test } from "vitest";
import { writeJsonLd } from "../../src/export/json-ld.ts";
import { wholeGraph } from "../../src/export/whole-graph.ts";
import type { Graph } from "../../src/store/graph.ts";
import { joinPieces, openAwkwardGraph, RESOLUTION } from "./open-awkward-graph.ts";

const ELI = "http://data.europa.eu/eli/ontology#";
const OA = "http://www.w3.org/ns/oa#";
const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

interface Quad {
  readonly subject: { readonly value: string };
  readonly predicate: { readonly value: string };
  readonly object: { readonly value: string; readonly datatype?: { readonly value: string } };
}

let graph: Graph;
let quads: readonly Quad[];

beforeAll(async () => {
  graph = await openAwkwardGraph();
  const document = JSON.parse(await joinPieces(writeJsonLd(wholeGraph(graph))));
  // The types do not know `safe`, which makes a term without a context an error instead of a silent loss.
  const options: jsonld.Options.ToRdf & { readonly safe: boolean } = { safe: true };
  quads = (await jsonld.toRDF(document, options)) as unknown as Quad[];
});

const find = (predicate: string, object?: string) =>
  quads.filter(
    (quad) => quad.predicate.value === predicate && (object === undefined || quad.object.value === object),
  );

test("a JSON-LD processor, in its strict mode, reads every node and statement", async () => {
  const identifiers = find("http://purl.org/dc/terms/identifier").map((quad) => quad.object.value);
  expect(identifiers.sort()).toEqual((await graph.listNodes(1000)).map((node) => node.key).sort());
  expect(find(`${RDF}type`, `${RDF}Statement`)).toHaveLength((await graph.listEdges(1000)).length);
});

test("an instrument is an ELI legal resource with number and date", () => {
  const [number] = find(`${ELI}id_local`, "147-NQ/TU");
  const about = quads.filter((quad) => quad.subject.value === number?.subject.value);
  expect(about.map((quad) => [quad.predicate.value, quad.object.value])).toEqual(
    expect.arrayContaining([
      [`${RDF}type`, `${ELI}LegalResource`],
      [`${ELI}date_document`, RESOLUTION.issuedOn],
    ]),
  );
});

test("every statement with words is a Web Annotation on them", async () => {
  const anchors = (await graph.listEdges(1000)).flatMap((edge) => (edge.anchor ? [edge.anchor.exact] : []));
  expect(
    find(`${OA}exact`)
      .map((quad) => quad.object.value)
      .sort(),
  ).toEqual(anchors.sort());
});

test("only what is said in so many words stands as a plain triple", async () => {
  const cites = (await graph.listEdges(1000)).filter((edge) => edge.kind === "CITES");
  expect(cites.some((edge) => edge.basis === "INFERRED")).toBe(true);
  expect(find(`${ELI}cites`)).toHaveLength(cites.filter((edge) => edge.basis === "EXPLICIT").length);
});
