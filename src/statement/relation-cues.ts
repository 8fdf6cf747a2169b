import type { RelationKind } from "../model/relation.ts";

/** Words that tell how one instrument bears on another. Of a list, the first that fits decides. */
export interface RelationCue {
  readonly kind: RelationKind;
  readonly pattern: RegExp;
}

/** What the words between an instrument and the one in its title say. The first that fits decides. */
export const TITLE_CUES: readonly RelationCue[] = [
  { kind: "AMENDS", pattern: /(?:sửa đổi|bổ sung|điều chỉnh|đính chính)[^.;]{0,120}$/iu },
  { kind: "REPLACES", pattern: /thay thế[^.;]{0,40}$/iu },
  { kind: "REPEALS", pattern: /(?:bãi bỏ|hủy bỏ|huỷ bỏ)[^.;]{0,60}$/iu },
  { kind: "SUMMARISES", pattern: /^(?:tổng kết|sơ kết|đánh giá)[^.;]{0,80}$/iu },
  { kind: "GUIDES", pattern: /(?:hướng dẫn|quy định chi tiết)[^.;]{0,160}$/iu },
  {
    kind: "CONTINUES",
    pattern:
      /^(?:\p{L}+ ){0,4}?tiếp tục (?:\p{L}+ ){0,5}?(?:thực hiện|triển khai|đẩy mạnh)(?: \p{L}+){0,6} ?$/iu,
  },
  { kind: "APPROVES", pattern: /^phê duyệt(?: \p{L}+){0,6} ?["“]?$/iu },
  {
    kind: "IMPLEMENTS",
    pattern:
      /^(?:(?:tập trung|đẩy mạnh|tăng cường|tổ chức|việc|một số|nhiệm vụ|công tác|kế hoạch) )*(?:triển khai thực hiện|thực hiện|triển khai|cụ thể hóa|cụ thể hoá|thi hành)(?: \p{L}+){0,6} ?["“]?$/iu,
  },
];
/** "Nghị định số A (được) sửa đổi, bổ sung tại Nghị định số B": B does it to A. */
export const PASSIVE_CUES: readonly RelationCue[] = [
  {
    kind: "AMENDS",
    pattern:
      /^[ ,]*(?:(?:đã )?được |\( ?(?:đã )?(?:được )?)(?:sửa đổi|bổ sung)[^.;]{0,60}(?:tại|bởi|theo|bằng) (?:các )?$/iu,
  },
  {
    kind: "APPROVES",
    pattern: /^["”]? ?,? ?(?:đã )?(?:được )?phê duyệt (?:kèm theo|tại|theo|bằng) (?:các )?$/iu,
  },
  {
    kind: "REPLACES",
    pattern: /^[ (,]*(?:đã )?(?:được|bị) thay thế[^.;]{0,30}(?:tại|bởi|theo|bằng) (?:các )?$/iu,
  },
];

/** "Quyết định số A (sửa đổi, bổ sung Quyết định số B)", "Thông tư số A thay thế Thông tư số B": A does it to B. */
export const ACTIVE_CUES: readonly RelationCue[] = [
  {
    kind: "AMENDS",
    pattern:
      /^ \(?(?:sửa đổi|bổ sung)(?:, (?:bổ sung|thay thế))?(?: (?:một số|các))?(?: (?:điều|khoản|điểm|nội dung|quy định)(?: \d+[a-zđ]?)?)?(?: của)? $/iu,
  },
  { kind: "REPLACES", pattern: /^ \(?thay thế(?: cho)? $/iu },
  { kind: "REPEALS", pattern: /^ \(?bãi bỏ(?: toàn bộ)? $/iu },
];

/** "Quyết định này thay thế …", "… bãi bỏ Quyết định số …" said of the document itself. */
export const SELF_CUES: readonly RelationCue[] = [
  {
    kind: "REPLACES",
    pattern:
      /(?:này[^.;]{0,120}(?:thay thế|thay(?: cho)?)|(?:^|[;,.] )thay(?: thế)? cho) +(?:các +)?$|^[^.;]{0,60}này thay thế (?:các )?(?:kế hoạch|quyết định|chương trình|chỉ thị|đề án|quy chế)(?!\p{L})[^.;]{0,160}\($/iu,
  },
  // "Điều 3. Quyết định có hiệu lực kể từ ngày ký và thay thế …"
  {
    kind: "REPLACES",
    pattern:
      /^[ *_\d.]*(?:Điều \d+\. *)?\p{Lu}\p{Ll}+ \p{Ll}+ có hiệu lực[^.;]{0,120}(?: và|,) thay thế (?:cho )?(?:các )?$/u,
  },
  // "… và thay thế các Quyết định số 5/2001/QĐ-UB ngày 3/2/2001, số …": a further one of the list
  {
    kind: "REPLACES",
    pattern:
      /này[^.;]{0,120}thay thế (?:các )?(?:\p{L}+ ){0,4}(?:số )?\d[^;]{3,140}(?:,| và) (?:các )?(?:(?:quyết định|nghị quyết|chỉ thị|kế hoạch|thông tư|nghị định) )?$/iu,
  },
  // "Quyết định này có hiệu lực kể từ ngày ký. Thay thế Quyết định số …"
  { kind: "REPLACES", pattern: /này[^.;]{0,120}[.;] Thay thế (?:cho )?(?:các )?$/u },
  {
    kind: "REPEALS",
    pattern:
      /(?:bãi bỏ|hủy bỏ|huỷ bỏ) (?:toàn bộ |một phần )?(?:các )?(?:(?:điểm|khoản|điều|quyết định|nghị quyết|chỉ thị|thông tư|số) [^.;]{0,120})?$/iu,
  },
  { kind: "AMENDS", pattern: /^[ *_\d.]*(?:Điều \d+\. *)?sửa đổi[^.;]{0,120}$/iu },
];
/** "Bãi bỏ các Quyết định sau:" over a list of them. */
export const LIST_CUES: readonly RelationCue[] = [
  { kind: "REPEALS", pattern: /(?:bãi bỏ|hủy bỏ|huỷ bỏ)[^.;:]{0,160}:$/iu },
  { kind: "REPLACES", pattern: /này[^.;:]{0,120}thay thế[^.;:]{0,100}:$/iu },
];

/** Gives what the first cue that fits the words tells, or null. */
export function readRelation(cues: readonly RelationCue[], words: string): RelationKind | null {
  return cues.find(({ pattern }) => pattern.test(words))?.kind ?? null;
}
