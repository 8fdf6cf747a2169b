import { createHash } from "node:crypto";
import { splitSections } from "./document/split-sections.ts";
import { findMentions } from "./mention/find-mentions.ts";
import type { Extraction } from "./model/extraction.ts";
import type { Registry } from "./resolve/registry.ts";
import { resolveMentions } from "./resolve/resolve-mentions.ts";
import { buildStatements, type TextSource } from "./statement/build-statements.ts";

/**
 * Reads a text and gives everything it states, with offsets into that very text. Pure: the same text and registry
 * give the same extraction.
 *
 * @example
 * const { assignments } = extract(text, loadRegistry());
 */
export function extract(
  text: string,
  registry: Registry,
  source: TextSource = describeText(text),
): Extraction {
  const document = splitSections(text);
  const mentions = findMentions(document, registry.lexicon);
  const resolved = resolveMentions(document, mentions, registry);
  return buildStatements(resolved, source);
}

function describeText(text: string): TextSource {
  const sha256 = createHash("sha256").update(text, "utf8").digest("hex");
  return { sha256, uri: `urn:sha256:${sha256}` };
}
