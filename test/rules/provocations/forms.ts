import {
  checkPassword,
  parseEnterpriseNumber,
  parseEstablishmentNumber,
  parseHcoNumber,
  parseIdentificationCode,
  parseInsz,
  parseLocalDate,
  parseNihiiNumber,
  parseNssoNumber,
  parseTechnicalUsername,
  parseUsername,
} from "../../../src/index.js";
import type { RuleCode } from "../../../src/rules/index.js";
import { inszOf } from "../../../src/testing/synthetic.js";
import {
  acting,
  by,
  domain,
  inszOfName,
  newPerson,
  password,
  phone,
  site,
  unit,
} from "../../support/world.js";
import { advised, type Provocations, read, refused } from "./provocation.js";

const firstDay = parseLocalDate("2019-12-31");
const asOf = firstDay.ok ? firstDay.value : undefined;

/** The number whose last digit is one more. */
function withOtherEnd(number: string): string {
  return number.slice(0, -1) + ((Number(number.slice(-1)) + 1) % 10);
}

export const identifiers: Provocations<RuleCode<"identifiers">> = {
  "insz.format": read(() => parseInsz("6105170111")),
  "insz.check-digits": read(() => parseInsz(withOtherEnd(inszOfName("chief")))),
  "insz.birth-date": read(() => parseInsz(inszOf({ year: 1990, month: 4, day: 31, sequence: 1 }))),
  "insz.sequence": read(() => parseInsz(inszOf({ year: 1990, month: 4, day: 30, sequence: 999 }))),
  "insz.future": read(() =>
    parseInsz(inszOf({ year: 2020, month: 1, day: 1, sequence: 1 }), asOf === undefined ? {} : { asOf }),
  ),
  "enterprise-number.format": read(() => parseEnterpriseNumber("2499910185")),
  "enterprise-number.check-digits": read(() => parseEnterpriseNumber("0499910186")),
  "establishment-number.format": read(() => parseEstablishmentNumber("0499910185")),
  "establishment-number.check-digits": read(() => parseEstablishmentNumber("2000000000")),
  "nsso-number.format": read(() => parseNssoNumber("12345")),
  "nsso-number.check-digits": read(() => parseNssoNumber("174330100")),
  "nihii-number.format": read(() => parseNihiiNumber("1234567")),
  "nihii-number.check-digits": read(() => parseNihiiNumber("12345600")),
  "hco-number.format": read(() => parseHcoNumber("123456789012")),
  "identification-code.format": read(() => parseIdentificationCode("WZC 042")),
};

const addUser = (more: Parameters<typeof newPerson>[1]) => () =>
  ({ type: "AddUser", scope: site, person: newPerson("newcomer", more) }) as const;

export const usernames: Provocations<RuleCode<"usernames">> = {
  "username.length": refused(
    ["person", "username"],
    addUser({ username: "abcdefg", usernameConfirmation: "abcdefg" }),
  ),
  "username.characters": read(() => parseUsername("jan.peeters")),
  "username.confirmation": refused(
    ["person", "usernameConfirmation"],
    addUser({ usernameConfirmation: "newcomerlogim" }),
  ),
  "username.taken": refused(
    ["person", "username"],
    addUser({ username: "USER1login", usernameConfirmation: "user1LOGIN" }),
  ),
  "username.immutable": refused(
    ["username"],
    () => ({
      type: "IssueAccessCodes",
      account: "user1",
      username: "anothername",
      usernameConfirmation: "anothername",
      password,
      passwordConfirmation: password,
    }),
    by.contactCentre,
  ),
  "technical-username.prefix": read(() => parseTechnicalUsername("technical1")),
};

const reset =
  (password: string, passwordConfirmation = password) =>
  () =>
    ({ type: "ResetPassword", scope: site, account: "user1", password, passwordConfirmation }) as const;

export const passwords: Provocations<RuleCode<"passwords">> = {
  "password.length": refused(["password"], reset("abcdefg12"), by.sitemanager),
  // White space is no character of the policy either.
  "password.spaces": read(() => checkPassword("abcdef 12345"), ["password.characters"]),
  "password.characters": refused(["password"], reset("abcdefgh12é"), by.sitemanager),
  "password.variety": refused(["password"], reset("abcdefghijkl1"), by.sitemanager),
  "password.confirmation": refused(
    ["passwordConfirmation"],
    reset("abcdefgh12", "abcdefgH12"),
    by.sitemanager,
  ),
};

const update = (more: object) => () =>
  ({ type: "UpdateUser", scope: site, account: "user1", ...more }) as const;

const appointDirector = (contact: { email: string; phone: string }) => () =>
  ({
    type: "AppointChiefAccessManager",
    enterprise: domain.slice(0, 10),
    chief: { insz: "self", account: "director", ...contact },
    declaration: true,
  }) as const;

export const contacts: Provocations<RuleCode<"contact">> = {
  "field.required": refused(["email"], () => ({ type: "UpdateDomain", scope: domain, email: " " })),
  "person.name": refused(["person", "lastName"], addUser({ lastName: "x".repeat(101) })),
  "email.format": refused(["email"], update({ email: "user1@" }), by.sitemanager),
  "phone.format": refused(
    ["chief", "phone"],
    appointDirector({ email: "toegang@example.org", phone: "0212345" }),
    by.director,
  ),
  "language.unknown": refused(["language"], update({ language: "en" }), by.sitemanager),
  "title.unknown": refused(["title"], update({ title: "dr" }), by.sitemanager),
  "email.personal": advised(
    ["chief", "email"],
    appointDirector({ email: "s.van-director@example.org", phone }),
    by.director,
    { companions: ["chief.exists", "co-chiefs.remain"] },
  ),
  "limit.exceeded": refused(
    ["accounts"],
    () => ({ type: "BlockUsers", scope: unit, accounts: Array<string>(1001).fill("user1") }),
    acting("unitmanager", "subdivision-manager", unit),
  ),
};
