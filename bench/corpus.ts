/** How large a corpus is: plans of so many provinces over so many years, with so many tasks each. */
export interface CorpusSize {
  readonly provinces: number;
  readonly years: number;
  readonly tasks: number;
  readonly seed?: number;
}

/** One made-up plan, laid out as a real one. */
export interface CorpusPlan {
  readonly uri: string;
  readonly text: string;
}

// biome-ignore format: a list of names
const PROVINCES = [
  "Hà Giang", "Cao Bằng", "Bắc Kạn", "Tuyên Quang", "Lào Cai", "Điện Biên", "Lai Châu", "Sơn La", "Yên Bái",
  "Hòa Bình", "Thái Nguyên", "Lạng Sơn", "Quảng Ninh", "Bắc Giang", "Phú Thọ", "Vĩnh Phúc", "Bắc Ninh",
  "Hải Dương", "Hưng Yên", "Thái Bình", "Hà Nam", "Nam Định", "Ninh Bình", "Thanh Hóa", "Nghệ An", "Hà Tĩnh",
  "Quảng Bình", "Quảng Trị", "Quảng Nam", "Quảng Ngãi", "Bình Định", "Phú Yên", "Khánh Hòa", "Ninh Thuận",
  "Bình Thuận", "Kon Tum", "Gia Lai", "Đắk Lắk", "Đắk Nông", "Lâm Đồng", "Bình Phước", "Tây Ninh", "Bình Dương",
  "Đồng Nai", "Long An", "Tiền Giang", "Bến Tre", "Trà Vinh", "Vĩnh Long", "Đồng Tháp", "An Giang",
  "Kiên Giang", "Hậu Giang", "Sóc Trăng", "Bạc Liêu", "Cà Mau",
] as const;

// The first are named far more often than the last, as in real plans.
// biome-ignore format: a list of names
const AGENCIES = [
  "Sở Kế hoạch và Đầu tư", "UBND các huyện, thành phố", "Sở Tài chính",
  "Sở Nông nghiệp và Phát triển nông thôn", "Sở Công Thương", "Sở Tài nguyên và Môi trường", "Sở Xây dựng",
  "Sở Giao thông vận tải", "Sở Y tế", "Sở Văn hóa, Thể thao và Du lịch", "Sở Giáo dục và Đào tạo",
  "Sở Lao động - Thương binh và Xã hội", "Sở Nội vụ", "Sở Thông tin và Truyền thông",
  "Sở Khoa học và Công nghệ", "Sở Tư pháp", "Công an tỉnh", "Cục Thuế tỉnh", "Thanh tra tỉnh",
  "Bộ Chỉ huy Quân sự tỉnh", "Ban Dân tộc", "Sở Ngoại vụ", "Cục Thống kê", "Cục Quản lý thị trường",
] as const;

// biome-ignore format: a list of names
const WORK = [
  "phát triển công nghiệp", "tái cơ cấu ngành nông nghiệp", "cải cách hành chính", "chuyển đổi số",
  "giảm nghèo bền vững", "xây dựng nông thôn mới", "thu ngân sách nhà nước", "giải ngân vốn đầu tư công",
  "phòng, chống dịch bệnh", "bảo vệ môi trường", "đào tạo nghề cho lao động nông thôn", "phát triển du lịch",
  "an toàn giao thông",
] as const;

const FIRST_YEAR = 2006;
const TASKS_IN_SECTION = 12;

/** Gives the plans one by one, the same for the same size and seed; memory does not grow with the corpus. */
export function* generateCorpus({ provinces, years, tasks, seed = 1 }: CorpusSize): Generator<CorpusPlan> {
  for (let y = 0; y < years; y++)
    for (let p = 0; p < Math.min(provinces, PROVINCES.length); p++) {
      const random = seedRandom(seed * 1_000_003 + y * 1009 + p);
      const province = PROVINCES[p] ?? "";
      const year = FIRST_YEAR + y;
      yield { uri: `corpus/${province}/${year}.txt`, text: writePlan({ province, year, tasks, random }) };
    }
}

interface PlanSeed {
  readonly province: string;
  readonly year: number;
  readonly tasks: number;
  readonly random: () => number;
}

function writePlan(plan: PlanSeed): string {
  const { province, year, random, tasks } = plan;
  const resolution = `Nghị quyết số 01/NQ-CP ngày 08/01/${year} của Chính phủ`;
  const number = 10 + Math.floor(random() * 90);
  const head = [
    `ỦY BAN NHÂN DÂN TỈNH ${province.toUpperCase()}`,
    `Số: ${number}/KH-UBND`,
    `${province}, ngày ${10 + Math.floor(random() * 18)} tháng 01 năm ${year}`,
    "KẾ HOẠCH",
    `Thực hiện ${resolution} về nhiệm vụ phát triển kinh tế - xã hội năm ${year}`,
    `Thực hiện ${resolution} về nhiệm vụ, giải pháp chủ yếu năm ${year}. UBND tỉnh ${province} xây dựng Kế hoạch như sau:`,
    "I. MỤC ĐÍCH, YÊU CẦU",
    `Kế hoạch phân việc rõ cho từng cấp, từng ngành của tỉnh ${province} trong năm ${year}.`,
    "II. NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU",
  ];
  const body = Array.from({ length: tasks }, (_, i) => {
    const section = Math.floor(i / TASKS_IN_SECTION) + 1;
    const place = (i % TASKS_IN_SECTION) + 1;
    const heading = place === 1 ? [`${section}. Về ${pick(WORK, random)}`] : [];
    return [...heading, `${section}.${place}. ${writeTask(plan)}`].join("\n\n");
  });
  return [...head, ...body, "III. TỔ CHỨC THỰC HIỆN", "Các sở, ngành triển khai Kế hoạch này."].join("\n\n");
}

function writeTask({ province, year, random }: PlanSeed): string {
  const lead = pick(AGENCIES, random, 2);
  const other = pick(AGENCIES, random, 2);
  const heads = random() < 0.25 && other !== lead ? `${lead}, ${other}` : lead;
  const work = pick(WORK, random);
  const sentences = [
    `Chủ trì tham mưu thực hiện hiệu quả ${writeCitation(province, year, random)} về ${work}.`,
  ];
  if (random() < 0.4)
    sentences.push(
      `Phối hợp với ${pick(AGENCIES, random, 2)} triển khai ${writeCitation(province, year, random)}.`,
    );
  if (random() < 0.3)
    sentences.push(`Phấn đấu tỷ lệ hoàn thành đạt trên ${50 + Math.floor(random() * 50)}%.`);
  if (random() < 0.3) sentences.push(`Hoàn thành trước ngày 30/${6 + Math.floor(random() * 6)}/${year}.`);
  sentences.push(`Thường xuyên kiểm tra, rút kinh nghiệm trong ${pick(WORK, random)}.`);
  return `${heads}: ${sentences.join(" ")}`;
}

/** Low numbers are cited often, high ones once or twice. */
function writeCitation(province: string, year: number, random: () => number): string {
  const number = 1 + Math.floor(random() ** 3 * 400);
  const issued = year - Math.floor(random() * 3);
  const day = `${1 + (number % 28)}/${1 + (number % 12)}/${issued}`;
  if (random() < 0.4) return `Nghị quyết số ${number}-NQ/TU ngày ${day} của Tỉnh ủy ${province}`;
  if (random() < 0.6) return `Quyết định số ${number}/QĐ-UBND ngày ${day} của UBND tỉnh ${province}`;
  return `Quyết định số ${number}/QĐ-TTg ngày ${day} của Thủ tướng Chính phủ`;
}

function pick<T>(list: readonly [T, ...T[]], random: () => number, skew = 1): T {
  return list[Math.floor(random() ** skew * list.length)] ?? list[0];
}

/** Mulberry32: small, seeded, the same everywhere. */
function seedRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
