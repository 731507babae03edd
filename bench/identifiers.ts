import { isEnterpriseNumber } from "../src/identifiers/enterprise-number.js";
import { isInsz, parseInsz } from "../src/identifiers/insz.js";
import { assertSame, compared, dice, interleaved, pick, type Row, received } from "./measure.js";

/**
 * How much slower the library's checks are than a loop over character codes written for one number alone, on the same
 * texts, and whether they make garbage. Both must agree on every text before anything is timed.
 */

type Check = (text: string) => boolean;

const texts = 10_000;
const rounds = 400;

const target = 1.5;
const parsingTarget = 3;

const next = dice(20_010_101);
const one = <T>(values: readonly T[]): T => pick(next, values);
const two = (value: number): string => String(value).padStart(2, "0");
const three = (value: number): string => String(value).padStart(3, "0");

/** The groups joined by separators that may differ, now and then spoilt or with white space around. */
function written(groups: readonly string[]): string {
  const layout = one(["plain", "plain", "mixed", "dots"]);
  const body = groups.reduce(
    (text, group) =>
      text + (layout === "plain" ? "" : layout === "dots" ? "." : one(["", " ", ".", "-"])) + group,
  );
  const text = one(["", "", "", " ", "\t"]) + body + one(["", "", "", " ", "\n"]);
  if (next(8) > 0) return text;
  const at = next(text.length);
  return text.slice(0, at) + one(["", "x", "--", "7", "\u0660"]) + text.slice(at + 1);
}

function inszText(): string {
  const year = next(100);
  const month = next(13) + one([0, 0, 0, 20, 40, 7]);
  const nine = two(year) + two(month) + two(next(33)) + three(next(1000));
  const check = 97 - (Number(one(["", "2"]) + nine) % 97) + (next(6) === 0 ? 1 : 0);
  return written([nine.slice(0, 2), nine.slice(2, 4), nine.slice(4, 6), nine.slice(6), two(check)]);
}

function enterpriseText(): string {
  const eight = String(next(21_000_000)).padStart(8, "0");
  const number = eight + two(97 - (Number(eight) % 97) + (next(6) === 0 ? 1 : 0));
  if (number.startsWith("0") && next(4) === 0) {
    return written([number.slice(1, 4), number.slice(4, 7), number.slice(7)]);
  }
  const country = one(["", "", "", "BE", "BE "]);
  return written([country + number.slice(0, 4), number.slice(4, 7), number.slice(7)]);
}

const daysIn = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isInszByHand(text: string): boolean {
  let start = 0;
  let end = text.length;
  if (end > 1000) return false;
  while (start < end) {
    const code = text.charCodeAt(start);
    if (code !== 32 && (code < 9 || code > 13)) break;
    start++;
  }
  while (end > start) {
    const code = text.charCodeAt(end - 1);
    if (code !== 32 && (code < 9 || code > 13)) break;
    end--;
  }
  let count = 0;
  let nine = 0;
  let check = 0;
  let separated = true;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      if (count < 9) nine = nine * 10 + code - 48;
      else check = check * 10 + code - 48;
      if (++count > 11) return false;
      separated = false;
    } else if (code === 32 || code === 45 || code === 46) {
      if (separated || (count !== 2 && count !== 4 && count !== 6 && count !== 9)) return false;
      separated = true;
    } else return false;
  }
  if (count !== 11) return false;
  const rest = nine % 97;
  let century = 1900;
  if (check !== 97 - rest) {
    if (check !== 97 - ((rest + 68) % 97)) return false;
    century = 2000;
  }
  const year = century + Math.trunc(nine / 10_000_000);
  let month = Math.trunc(nine / 100_000) % 100;
  const day = Math.trunc(nine / 1000) % 100;
  const sequence = nine % 1000;
  if (month < 20) {
    if (sequence === 0 || sequence === 999) return false;
  } else month -= month < 40 ? 20 : 40;
  if (month === 0) return true;
  if (month > 12) return false;
  if (month === 2 && day === 29) return year % 4 === 0 && (year % 100 !== 0 || year === 2000);
  return day <= (daysIn[month] as number);
}

function isEnterpriseNumberByHand(text: string): boolean {
  let start = 0;
  let end = text.length;
  if (end > 1000) return false;
  while (start < end) {
    const code = text.charCodeAt(start);
    if (code !== 32 && (code < 9 || code > 13)) break;
    start++;
  }
  while (end > start) {
    const code = text.charCodeAt(end - 1);
    if (code !== 32 && (code < 9 || code > 13)) break;
    end--;
  }
  const country = text.charCodeAt(start) === 66 && text.charCodeAt(start + 1) === 69;
  if (country) start += text.charCodeAt(start + 2) === 32 ? 3 : 2;
  let count = 0;
  let number = 0;
  let gaps = 0;
  let separated = true;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      if (count === 9 && (number > 199_999_999 || (gaps & 0b0_0100_1000) !== 0)) return false;
      number = number * 10 + code - 48;
      if (++count > 10) return false;
      separated = false;
    } else if (code === 32 || code === 45 || code === 46) {
      if (separated) return false;
      gaps |= 1 << count;
      separated = true;
    } else return false;
  }
  if (count === 10 ? (gaps & ~0b1001_0000) !== 0 : country || count !== 9 || (gaps & ~0b100_1000) !== 0) {
    return false;
  }
  const eight = Math.trunc(number / 100);
  return number > 0 && number - eight * 100 === 97 - (eight % 97);
}

/** The texts as they come out of a form or JSON: flat, not the ropes that joining leaves. */
function corpusOf(text: () => string): readonly string[] {
  return received(Array.from({ length: texts }, text));
}

function accepted(corpus: readonly string[], check: Check): number {
  let count = 0;
  for (const text of corpus) if (check(text)) count++;
  return count;
}

/** Times both over all texts, and then asks how many bytes a call of the library leaves behind. */
function rows(name: string, corpus: readonly string[], library: Check, byHand: Check): readonly Row[] {
  for (const text of corpus) assertSame(`${name} ${text}`, library(text), byHand(text));
  if (accepted(corpus, library) === 0) throw new Error("nothing was accepted");
  const times = interleaved(rounds, () => corpus, [
    (all) => accepted(all, library),
    (all) => accepted(all, byHand),
  ]);
  return [compared(name, times, texts, target), garbage(name, corpus, library)];
}

/** What it costs to answer the digits, beside a loop that only says whether there are any. */
function parsing(corpus: readonly string[]): Row {
  const parsed = (text: string): boolean => parseInsz(text).ok;
  for (const text of corpus) assertSame(`parseInsz ${text}`, parsed(text), isInszByHand(text));
  const times = interleaved(rounds, () => corpus, [
    (all) => accepted(all, parsed),
    (all) => accepted(all, isInszByHand),
  ]);
  return compared("parseInsz, beside a loop that answers true or false", times, texts, parsingTarget);
}

/** The least growth of the heap over many rounds: whatever else the engine does now and then comes on top. */
function garbage(name: string, corpus: readonly string[], check: Check): Row {
  const growths = Array.from({ length: 20 }, () => {
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    for (let round = 0; round < 10; round++) accepted(corpus, check);
    return process.memoryUsage().heapUsed - before;
  });
  const bytes = Math.max(0, Math.min(...growths)) / (10 * texts);
  return {
    name: `${name}, garbage a call`,
    library: `${bytes.toFixed(2)} B`,
    other: "nothing",
    ratio: bytes,
    target: 0.5,
  };
}

/** Both numbers, over 10 000 texts each: right and wrong ones, in every notation. */
export function compareIdentifiers(): readonly Row[] {
  return [
    ...rows("isInsz", corpusOf(inszText), isInsz, isInszByHand),
    parsing(corpusOf(inszText)),
    ...rows("isEnterpriseNumber", corpusOf(enterpriseText), isEnterpriseNumber, isEnterpriseNumberByHand),
  ];
}
