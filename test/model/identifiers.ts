import { isBlank } from "./text.js";

/** A value that was read, or the codes of the rules that the text breaks. */
export type ReadNumber = { value: string } | { codes: string[] };

const blank = "[\\t\\n\\v\\f\\r ]*";
const gap = "[ .-]?";

function inGroups(...sizes: string[]): RegExp {
  return new RegExp(`^${blank}${sizes.map((size) => `([0-9]{${size}})`).join(gap)}${blank}$`);
}

const inszLayout = inGroups("2", "2", "2", "3", "2");
const tenDigits = new RegExp(`^${blank}(?:BE ?)?([01][0-9]{3})${gap}([0-9]{3})${gap}([0-9]{3})${blank}$`);
const nineDigits = new RegExp(`^${blank}([0-9]{3})${gap}([0-9]{3})${gap}([0-9]{3})${blank}$`);
const nssoLayout = inGroups("4,8", "2");
const hcoLayout = inGroups("1,11");
const codeLayout = new RegExp(`^${blank}([0-9A-Za-z]{1,20})${blank}$`);

function digitsOf(layout: RegExp, text: string): string | undefined {
  const groups = layout.exec(text);
  return groups === null ? undefined : groups.slice(1).join("");
}

/** In a form a number that is left open is missing. */
function unreadable(text: string, code: string): ReadNumber {
  return { codes: [isBlank(text) ? "field.required" : code] };
}

/** An INSZ of somebody born no later than today. */
export function readInsz(text: string, today: string): ReadNumber {
  const digits = digitsOf(inszLayout, text);
  if (digits === undefined) return unreadable(text, "insz.format");
  const check = BigInt(digits.slice(9));
  const nine = digits.slice(0, 9);
  const old = 97n - (BigInt(nine) % 97n) === check;
  const recent = 97n - (BigInt(`2${nine}`) % 97n) === check;
  if (!old && !recent) return { codes: ["insz.check-digits"] };
  const codes: string[] = [];
  const { exists, known } = birthDate(digits, old ? "19" : "20");
  if (!exists) codes.push("insz.birth-date");
  const sequence = digits.slice(6, 9);
  if (Number(digits.slice(2, 4)) <= 12 && (sequence === "000" || sequence === "999"))
    codes.push("insz.sequence");
  if (known > today.slice(0, known.length)) codes.push("insz.future");
  return codes.length > 0 ? { codes } : { value: digits };
}

/** Whether the date part can be, and as much of the birth date as is sure. */
function birthDate(digits: string, century: string): { exists: boolean; known: string } {
  const year = century + digits.slice(0, 2);
  const written = Number(digits.slice(2, 4));
  const day = Number(digits.slice(4, 6));
  let month: number | undefined;
  if (written <= 12) month = written;
  if (written >= 20 && written <= 32) month = written - 20;
  if (written >= 40 && written <= 52) month = written - 40;
  if (month === undefined) return { exists: false, known: year };
  if (month === 0) return { exists: true, known: digits.startsWith("00") ? "" : year };
  const inMonth = `${year}-${String(month).padStart(2, "0")}`;
  if (day === 0) return { exists: true, known: inMonth };
  const inDay = `${inMonth}-${digits.slice(4, 6)}`;
  return isDay(inDay) ? { exists: true, known: inDay } : { exists: false, known: inMonth };
}

/** True for a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text)) return false;
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

export function readEnterpriseNumber(text: string): ReadNumber {
  const nine = digitsOf(nineDigits, text);
  const digits = nine === undefined ? digitsOf(tenDigits, text) : `0${nine}`;
  if (digits === undefined || /^0+$/.test(digits)) return unreadable(text, "enterprise-number.format");
  const right = 97n - (BigInt(digits.slice(0, 8)) % 97n) === BigInt(digits.slice(8));
  return right ? { value: digits } : { codes: ["enterprise-number.check-digits"] };
}

/** Nine digits, leading zeros put back, or ten for a provisional number. */
export function readNssoNumber(text: string): ReadNumber {
  const digits = digitsOf(nssoLayout, text);
  if (digits === undefined) return { codes: ["nsso-number.format"] };
  const number = BigInt(digits);
  const settled = digits.length <= 9 && number >= 100006n && number <= 199999934n;
  const provisional = digits.length === 10 && number >= 5000000120n && number <= 5999999989n;
  if (!settled && !provisional) return { codes: ["nsso-number.format"] };
  const rest = 96n - ((100n * (number / 100n)) % 97n);
  const right = (rest === 0n ? 97n : rest) === number % 100n;
  return right ? { value: digits.padStart(9, "0") } : { codes: ["nsso-number.check-digits"] };
}

export function readHcoNumber(text: string): ReadNumber {
  const digits = digitsOf(hcoLayout, text);
  return digits === undefined ? unreadable(text, "hco-number.format") : { value: digits };
}

export function readIdentificationCode(text: string): ReadNumber {
  const code = digitsOf(codeLayout, text);
  return code === undefined ? unreadable(text, "identification-code.format") : { value: code.toUpperCase() };
}
