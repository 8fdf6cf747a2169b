import fc from "fast-check";
import { expect, test } from "vitest";
import { packLayout, packOutline, unpackLayout, unpackOutline } from "../../web/graph/pack-layout.ts";
import { placeScene, type SceneOutline } from "../../web/graph/scene.ts";

const outlines = fc
  .array(fc.record({ column: fc.nat(2), fixed: fc.boolean() }), { minLength: 1, maxLength: 30 })
  .chain((rows) => {
    const boxes = rows.map((row, i) => ({ id: `Cơ quan ${i}`, height: 46, ...row }));
    const end = fc.constantFrom(...boxes.map(({ id }) => id));
    return fc.record<SceneOutline>({
      names: fc.constant(["plan", "task", "agency"]),
      boxes: fc.constant(boxes),
      edges: fc.array(fc.record({ from: end, to: end })),
    });
  });

test("what a worker is sent and sends back is what was packed", () => {
  fc.assert(
    fc.property(outlines, (outline) => {
      expect(unpackOutline(structuredClone(packOutline(outline)))).toEqual(outline);
      const layout = placeScene(outline);
      const back = unpackLayout(structuredClone(packLayout(layout)));
      expect([...back.places]).toEqual([...layout.places]);
      expect(back.height).toBe(layout.height);
    }),
  );
});

test("edges with an end that is no box are left out", () => {
  const boxes = [{ id: "a", column: 0, height: 46, fixed: false }];
  const packed = packOutline({ names: ["plan"], boxes, edges: [{ from: "a", to: "b" }] });
  expect(unpackOutline(packed).edges).toEqual([]);
});
