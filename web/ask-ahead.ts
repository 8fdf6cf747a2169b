import { type Answer, answerOf, keyOf, load } from "./ask/answers.ts";
import { ViewStartDocument, ViewTraceDocument, type ViewTraceQuery } from "./generated/operations.ts";
import { questionsOf } from "./graph/picture-questions.ts";
import { preparePicture } from "./graph/prepare-picture.ts";
import { startLayoutWorker } from "./graph/start-layout-worker.ts";
import { tracesOf } from "./graph/traces-of.ts";
import { readView } from "./view/view.ts";

// What the address asks for is asked before React is there: the server answers while the page is built, and what it answers is
// laid out while React draws the page around it.
const view = readView(location.search);
const { about, mode } = view;
if (mode !== "document" && about === null) load(ViewStartDocument, {});
if (mode !== "document" && about !== null) askForPicture(about);

async function askForPicture(about: string): Promise<void> {
  startLayoutWorker();
  const questions = questionsOf(view, { about, depth: view.depth });
  await Promise.all(questions.map((question) => load(ViewTraceDocument, question)));
  const answers = questions.map((question) => answerOf(keyOf(ViewTraceDocument, question)));
  const traces = tracesOf(answers as readonly (Answer<ViewTraceQuery> | undefined)[]);
  if (traces.length > 0) await preparePicture(traces, { view, about });
}
