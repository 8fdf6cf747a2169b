import { expect, test } from "vitest";
import { askedForPicture } from "../../src/server/warm-up.ts";
import { questionsOf } from "../../web/graph/picture-questions.ts";
import { readView } from "../../web/view/view.ts";

test("the server warms up with the very bytes that the viewer asks with", () => {
  const about = "Instrument:st:bac-giang:UBND:PLAN:adm:2022:1";
  const view = readView(`?about=${encodeURIComponent(about)}`);
  const [question] = questionsOf(view, { about, depth: view.depth });
  expect(JSON.stringify(askedForPicture(about))).toBe(JSON.stringify(question));
});
