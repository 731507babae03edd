import jsvat from "jsvat";
import { stdnum } from "stdnum";
import validateInsz from "validate-insz";
import validator from "validator";
import { isEnterpriseNumber } from "../../src/identifiers/enterprise-number.js";
import { isInsz, parseInsz } from "../../src/identifiers/insz.js";
import { belgianDate, type Instant } from "../../src/kernel/instant.js";
import { compared, dice, interleaved, type Row, received } from "../measure.js";

/**
 * The library's checks of numbers beside those of other packages, on texts of which all say the same. What they say
 * differently is counted: separators, numbers that a register gives later on, days that are none.
 */

type Check = (text: string) => boolean;

const texts = 10_000;
const rounds = 60;
const next = dice(20_261_129);
const padded = (value: number, length: number): string => String(value).padStart(length, "0");

function inszText(): string {
  const nine =
    padded(next(100), 2) + padded(1 + next(12), 2) + padded(1 + next(28), 2) + padded(1 + next(997), 3);
  const isLate = next(3) === 0;
  const check = 97 - (Number((isLate ? "2" : "") + nine) % 97) + (next(6) === 0 ? 1 : 0);
  return nine + padded(check, 2);
}

function enterpriseText(): string {
  const eight = `0${padded(2_000_000 + next(6_000_000), 7)}`;
  return `BE${eight}${padded(97 - (Number(eight) % 97) + (next(6) === 0 ? 1 : 0), 2)}`;
}

const belgian = stdnum.BE;
/** `stdnum` takes nobody who is born later than today. */
const asOf = belgianDate(new Date().toISOString() as Instant);
const countries = [jsvat.belgium];

const peers: readonly (readonly [what: string, corpus: () => string, library: Check, peer: Check])[] = [
  [
    "isInsz, born by today, beside stdnum",
    inszText,
    (text) => isInsz(text, { asOf }),
    (text) => belgian?.insz?.validate(text).isValid === true,
  ],
  ["isInsz beside validate-insz", inszText, isInsz, (text) => validateInsz(text)],
  ["parseInsz beside validate-insz", inszText, (text) => parseInsz(text).ok, (text) => validateInsz(text)],
  ["isInsz beside validator", inszText, isInsz, (text) => validator.isTaxID(text, "fr-BE")],
  [
    "isEnterpriseNumber beside stdnum",
    enterpriseText,
    isEnterpriseNumber,
    (text) => belgian?.vat?.validate(text).isValid === true,
  ],
  [
    "isEnterpriseNumber beside validator",
    enterpriseText,
    isEnterpriseNumber,
    (text) => validator.isVAT(text, "BE"),
  ],
  [
    "isEnterpriseNumber beside jsvat",
    enterpriseText,
    isEnterpriseNumber,
    (text) => jsvat.checkVAT(text, countries).isValid,
  ],
];

function accepted(corpus: readonly string[], check: Check): number {
  let count = 0;
  for (const text of corpus) if (check(text)) count += 1;
  return count;
}

/** Each check beside each package that has one. */
export async function compare(): Promise<readonly Row[]> {
  return peers.map(([what, textOf, library, peer]) => {
    const all = received(Array.from({ length: texts }, textOf));
    const same = all.filter((text) => library(text) === peer(text));
    const right = accepted(same, library);
    if (right < texts / 2) throw new Error(`${what}: they hardly agree, on ${same.length}`);
    const times = interleaved(rounds, () => same, [
      (one) => accepted(one, library),
      (one) => accepted(one, peer),
    ]);
    return compared(
      `${what}, ${((100 * same.length) / texts).toFixed(0)} % answered alike`,
      times,
      same.length,
      1,
    );
  });
}
