import { expect, it } from "vitest";
import { spellAgencyName } from "../../src/mention/spell-agency-name.ts";

it.each([
  ["Sở Y tế", ["Sở Y tế"]],
  ["UBND {place}", ["UBND {place}", "Ủy ban nhân dân {place}"]],
  ["Ủy ban MTTQ tỉnh", ["Ủy ban MTTQ tỉnh", "Ủy ban Mặt trận Tổ quốc tỉnh"]],
  ["Ủy ban Mặt trận Tổ quốc tỉnh", ["Ủy ban MTTQ tỉnh", "Ủy ban Mặt trận Tổ quốc tỉnh"]],
  [
    "Văn phòng HĐND và UBND huyện",
    [
      "Văn phòng HĐND và UBND huyện",
      "Văn phòng HĐND và Ủy ban nhân dân huyện",
      "Văn phòng Hội đồng nhân dân và UBND huyện",
      "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện",
    ],
  ],
  [
    "UBND các xã, phường",
    [
      "UBND các xã, phường",
      "UBND xã, phường",
      "Ủy ban nhân dân các xã, phường",
      "Ủy ban nhân dân xã, phường",
    ],
  ],
])("%s is spelled %j", (name, spellings) => {
  expect([...spellAgencyName(name)].sort()).toEqual([...spellings].sort());
});
