import type { SourceText } from "./document/source-text.ts";
import { serveTasks } from "./input/worker-thread.ts";
import { loadRegistry } from "./load-registry.ts";
import { prepareDocument } from "./prepare-document.ts";

serveTasks(async (source: SourceText) => prepareDocument(source, loadRegistry()));
