import { load } from "./ask/answers.ts";
import { ViewStartDocument, ViewTraceDocument } from "./generated/operations.ts";
import { questionsOf } from "./graph/picture-questions.ts";
import { startLayoutWorker } from "./graph/start-layout-worker.ts";
import { readView } from "./view/view.ts";

// What the address asks for is asked before React is there: the server answers while the page is built.
const view = readView(location.search);
const { about, depth, mode } = view;
if (mode !== "document" && about === null) load(ViewStartDocument, {});
if (mode !== "document" && about !== null) {
  startLayoutWorker();
  for (const question of questionsOf(view, { about, depth })) load(ViewTraceDocument, question);
}
