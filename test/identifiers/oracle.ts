/**
 * The written rules once more, in regular expressions and BigInt: slow, plain, and sharing no code with src. An
 * answer is the canonical text, or the codes that refuse it.
 */
export type Judgement = { readonly value: string } | { readonly codes: readonly string[] };

const around = "[\\t\\n\\v\\f\\r ]*";
const longest = 1000;

/** The groups' digits when the text is in one of the notations, each a list of digit counts; else undefined. */
function groupsOf(
  input: unknown,
  notations: readonly (readonly string[])[],
  separator = "[ .-]?",
  before = "",
): string | undefined {
  if (typeof input !== "string" || input.length > longest) return undefined;
  for (const counts of notations) {
    const groups = counts.map((count) => `([0-9]{${count}})`).join(separator);
    const found = new RegExp(`^${around}${before}${groups}${around}$`).exec(input);
    if (found) return found.slice(1).join("");
  }
  return undefined;
}

function judged(value: string, codes: readonly (string | false)[]): Judgement {
  const broken = codes.filter((code) => code !== false);
  return broken.length > 0 ? { codes: broken } : { value };
}

const two = (value: bigint): string => value.toString().padStart(2, "0");

/** The two check digits of an INSZ for a birth in 19xx or 20xx. */
export function inszCheckDigits(nine: string, century: 19 | 20): string {
  return two(97n - (BigInt((century === 20 ? "2" : "") + nine) % 97n));
}

export function judgeInsz(input: unknown, asOf?: string): Judgement {
  const digits = groupsOf(input, [["2", "2", "2", "3", "2"]]);
  if (digits === undefined) return { codes: ["insz.format"] };
  const nine = digits.slice(0, 9);
  const century = ([19, 20] as const).find((c) => inszCheckDigits(nine, c) === digits.slice(9));
  if (century === undefined) return { codes: ["insz.check-digits"] };
  const birth = birthOf(nine, century);
  return judged(digits, [
    birth === "impossible" && "insz.birth-date",
    /^..(0[0-9]|1[0-2])..(000|999)/.test(nine) && "insz.sequence",
    asOf !== undefined && isFuture(nine, century, asOf) && "insz.future",
  ]);
}

/** `1985-07-30` as far as known, null when nothing is, `impossible` when the calendar has no such day. */
export function birthOf(nine: string, century: 19 | 20): string | null {
  const year = `${century}${nine.slice(0, 2)}`;
  const written = nine.slice(2, 4);
  const day = nine.slice(4, 6);
  if (/^(00|20|40)$/.test(written)) return nine.startsWith("00") ? null : year;
  const shift = [0, 20, 40].find((s) => Number(written) - s >= 1 && Number(written) - s <= 12);
  if (shift === undefined) return "impossible";
  const month = String(Number(written) - shift).padStart(2, "0");
  if (day === "00") return `${year}-${month}`;
  const found = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return found.toISOString().startsWith(`${year}-${month}-${day}`) ? `${year}-${month}-${day}` : "impossible";
}

/** Whether the earliest that is sure of the birth lies after the day. */
function isFuture(nine: string, century: 19 | 20, asOf: string): boolean {
  const birth = birthOf(nine, century);
  if (birth === null) return false;
  if (birth !== "impossible") return birth > asOf.slice(0, birth.length);
  const month = birthOf(`${nine.slice(0, 4)}00${nine.slice(6)}`, century);
  const sure = month === null || month === "impossible" ? `${century}${nine.slice(0, 2)}` : month;
  return sure > asOf.slice(0, sure.length);
}

/** The two check digits behind the first eight of an enterprise or establishment number. */
export function enterpriseCheckDigits(eight: string): string {
  return two(97n - (BigInt(eight) % 97n));
}

export function judgeEnterpriseNumber(input: unknown): Judgement {
  const older = groupsOf(input, [["3", "3", "3"]]);
  const digits =
    older === undefined ? groupsOf(input, [["4", "3", "3"]], undefined, "(?:BE ?)?") : `0${older}`;
  if (digits === undefined || !/^[01]/.test(digits) || /^0+$/.test(digits)) {
    return { codes: ["enterprise-number.format"] };
  }
  const right = enterpriseCheckDigits(digits.slice(0, 8)) === digits.slice(8);
  return judged(digits, [!right && "enterprise-number.check-digits"]);
}

export function judgeEstablishmentNumber(input: unknown): Judgement {
  const digits = groupsOf(input, [["1", "3", "3", "3"]]);
  if (digits === undefined || !/^[2-8]/.test(digits)) return { codes: ["establishment-number.format"] };
  const right = enterpriseCheckDigits(digits.slice(0, 8)) === digits.slice(8);
  return judged(digits, [!right && "establishment-number.check-digits"]);
}

/** The two check digits behind the first seven or eight of an NSSO number. */
export function nssoCheckDigits(before: string): string {
  const check = 96n - ((100n * BigInt(before)) % 97n);
  return two(check === 0n ? 97n : check);
}

export function judgeNssoNumber(input: unknown): Judgement {
  const found = groupsOf(input, [
    ["1,7", "2"],
    ["8", "2"],
  ]);
  const number = BigInt(found ?? "0");
  const provisional = found?.length === 10 && number >= 5_000_000_120n && number <= 5_999_999_989n;
  const usual = found !== undefined && found.length < 10 && number >= 100_006n && number <= 199_999_934n;
  if (found === undefined || !(provisional || usual)) return { codes: ["nsso-number.format"] };
  const digits = number.toString().padStart(9, "0");
  const right = nssoCheckDigits(digits.slice(0, -2)) === digits.slice(-2);
  return judged(digits, [!right && "nsso-number.check-digits"]);
}

/** The two check digits behind the first six of a NIHII number. */
export function nihiiCheckDigits(six: string, modulus: 97 | 89): string {
  return two(BigInt(modulus) - (BigInt(six) % BigInt(modulus)));
}

export function judgeNihiiNumber(input: unknown): Judgement {
  const notations = [
    ["1", "5", "2"],
    ["1", "5", "2", "3"],
  ];
  const digits = groupsOf(input, notations, "[ ./-]?");
  if (digits === undefined) return { codes: ["nihii-number.format"] };
  const right = ([97, 89] as const).some(
    (m) => nihiiCheckDigits(digits.slice(0, 6), m) === digits.slice(6, 8),
  );
  return judged(digits, [!right && "nihii-number.check-digits"]);
}

export function judgeHcoNumber(input: unknown): Judgement {
  const digits = groupsOf(input, [["1,11"]]);
  return digits === undefined ? { codes: ["hco-number.format"] } : { value: digits };
}

export function judgeIdentificationCode(input: unknown): Judgement {
  const found =
    typeof input === "string" && input.length <= longest
      ? new RegExp(`^${around}([0-9A-Za-z]{1,20})${around}$`).exec(input)?.[1]
      : undefined;
  return found === undefined ? { codes: ["identification-code.format"] } : { value: found.toUpperCase() };
}
