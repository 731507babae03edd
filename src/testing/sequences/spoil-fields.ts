import type { Path } from "../../kernel/violation.js";
import type { Command, CommandType } from "../../procedures/commands.js";
import type { ConfirmReview } from "../../procedures/reviews/commands.js";
import { inszOf } from "../synthetic.js";
import type { Draw } from "./draw.js";
import { dayAfter, type Scene } from "./scene.js";
import { changed, ofPerson, personCommands, type Spoiler, type Spoilers, setIn } from "./spoil.js";

const newPerson = { on: personCommands, wish: "new" } as const;

/** A spoiler that puts one of some values into a field of the person. */
function person(field: string, ...values: readonly unknown[]): Spoiler {
  return {
    on: personCommands,
    command: ({ draw }, command) => ofPerson(command, field, draw.of(values)),
  };
}

/** The same for a person without an account. */
function stranger(field: string, ...values: readonly unknown[]): Spoiler {
  return { ...person(field, ...values), ...newPerson };
}

function field(on: readonly CommandType[], path: Path, ...values: readonly unknown[]): Spoiler {
  return { on, command: ({ draw }, command) => setIn(command, path, draw.of(values)) };
}

const appoint: readonly CommandType[] = ["AppointChiefAccessManager"];
const addPlace: readonly CommandType[] = ["AddSubdivision", "AddSite"];
const addSubdivision: readonly CommandType[] = ["AddSubdivision"];
const withApplications: readonly CommandType[] = [
  "AddUser",
  "GrantApplications",
  "ActivateDomain",
  "SetDomainApplications",
  "SetSubdivisionApplications",
  "SetSiteApplications",
  "AddSubdivision",
  "AddSite",
];

function nssoIdentifier(identifier: string): Spoiler {
  return changed(["ActivateDomain"], () => ({ kind: "employer-nsso", identifier }));
}

function bornNextYear({ today }: Scene): string {
  return inszOf({ year: Number(today.slice(0, 4)) + 1, month: 5, day: 5, sequence: 7 });
}

/** A list of users or findings that is longer than the policy lets it be. */
function tooMany(command: Command): Command {
  const [field, length] = "findings" in command ? ["findings", 10_001] : ["accounts", 1001];
  return { ...command, [field]: Array.from({ length }, () => "x") };
}

/** A review in which something is confirmed that is no finding, or none of that place, or twice; or of the future. */
function strayed(draw: Draw, { findings, ...command }: ConfirmReview): ConfirmReview {
  const stray = draw.from(["review.leaver@1000000120#somebody", "not a finding", "review.leaver@1000000120"]);
  const decided = { finding: stray, decision: "kept", reason: "Looked at" } as const;
  return draw.from([
    { ...command, findings: [...findings, decided] },
    { ...command, findings: [...findings, ...findings] },
    { ...command, findings, factsAt: draw.from(["2199-01-01T00:00:00Z", "yesterday"]) },
  ]);
}

/** Rules that a field breaks by itself, whatever the registry holds. */
export const fieldSpoilers: Spoilers = {
  "insz.format": person("insz", "8507300016", "85.07.30-001-6O", "", "85..07.30-001.60"),
  "insz.check-digits": person("insz", "85073000161", "85.07.30-001.00"),
  "insz.birth-date": person("insz", inszOf({ year: 1985, month: 4, day: 31, sequence: 3 })),
  "insz.sequence": person("insz", inszOf({ year: 1985, month: 4, day: 3, sequence: 999 })),
  "insz.future": {
    on: personCommands,
    command: (scene, command) => ofPerson(command, "insz", bornNextYear(scene)),
  },
  "enterprise-number.format": field(appoint, ["enterprise"], "41239876", "2412398765", "0000000000"),
  "enterprise-number.check-digits": field(appoint, ["enterprise"], "0412398766"),
  "nsso-number.format": nssoIdentifier("12"),
  "nsso-number.check-digits": nssoIdentifier("134567864"),
  "hco-number.format": field(addPlace, ["number"], "12-A", "123456789012"),
  "identification-code.format": changed(addSubdivision, ({ view }) => {
    const scope = view.at("domain").find((domain) => domain.includes("/residential-care:"));
    return scope && { scope, kind: "residential-care-institution", number: "WZC-042" };
  }),
  "username.length": stranger("username", "short", "x".repeat(31)),
  "username.characters": stranger("username", "with space 1", "café-bérets", "\u212aelvinname"),
  "username.confirmation": stranger("usernameConfirmation", "anothername", ""),
  "username.taken": {
    ...newPerson,
    command: ({ draw, view }, command) => {
      const listed = command.type === "AddUsers" && command.users.length > 1 ? command.users[0] : undefined;
      const taken = listed?.username ?? draw.of([...view.registry.usernames.keys()].sort());
      const once = taken === undefined ? undefined : ofPerson(command, "username", taken.toUpperCase());
      return once && ofPerson(once, "usernameConfirmation", taken);
    },
  },
  "password.length": stranger("password", "Short-1", "Much-too-long-1234"),
  "password.spaces": stranger("password", "Wel come-12"),
  "password.characters": stranger("password", "Welcome+1234", "Wélcome-1234"),
  "password.variety": stranger("password", "WelcomeToAll"),
  "password.confirmation": stranger("passwordConfirmation", "Welcome-0000?", "welcome-0000!"),
  "person.name": stranger("firstName", "x".repeat(101), "An\u0007"),
  "field.required": person("email", "", "  "),
  "email.format": person("email", "nobody", "a@b@c.example", "a b@example.org"),
  "phone.format": field(appoint, ["chief", "phone"], "12", "+32 two", "1".repeat(16)),
  "language.unknown": person("language", "en", "NL"),
  "title.unknown": person("title", "dr", "Mr"),
  "period.order": {
    on: personCommands,
    command: (scene, command) =>
      ofPerson(command, "lastDay", scene.draw.chance(50) ? dayAfter(scene, 1) : "2001-01-01"),
  },
  "declaration.required": field(appoint, ["declaration"], false),
  "email.personal": field(
    appoint,
    ["chief", "email"],
    "an.peeters.bert.claes.dubois.maes.janssens.voorbeeld@example.org",
  ),
  "domain-kind.unknown": field(["ActivateDomain"], ["kind"], "no-such-kind", "", "__proto__", "toString"),
  "domain.identifier": field(["ActivateDomain"], ["identifier"], "1000000120"),
  "application.not-in-catalogue": field(
    withApplications,
    ["applications"],
    ["no-such"],
    ["access-management"],
    ["heracles", "dmfa"],
  ),
  "subdivision-kind.unknown": field(addSubdivision, ["kind"], "no-such-kind", "mammography-site"),
  "site-kind.unknown": field(["AddSite"], ["kind"], "no-such-kind", "mammography-unit"),
  "function.unknown": field(
    ["AssignFunctions", "AddUser"],
    ["functions"],
    ["no-such"],
    ["radiologist", "constructor"],
  ),
  "user.credentials-required": {
    ...newPerson,
    command: ({ draw }, command) =>
      ofPerson(command, draw.from(["username", "password", "firstName", "lastName"]), ""),
  },
  "user.credentials-fixed": { ...person("username", "anothername1"), wish: "known" },
  "input.shape": {
    on: [...personCommands, "UpdateUser", "BlockUsers", "ResetPassword", "ConfirmReview"],
    command: ({ draw }, command) =>
      command.type === "ConfirmReview"
        ? strayed(draw, command)
        : (draw.from([
            { ...command, surplus: 1 },
            { ...command, scope: "0412398766", enterprise: 1 },
            { ...command, accounts: "all", account: { id: 1 }, manager: "other", person: [] },
            JSON.parse(`{"__proto__":{},"type":"${command.type}"}`),
          ]) as typeof command),
  },
  "limit.exceeded": {
    on: [...personCommands, "BlockUsers", "GrantApplications", "ConfirmReview"],
    command: (_scene, command) =>
      "accounts" in command || "findings" in command
        ? tooMany(command)
        : ofPerson(command, "email", "x".repeat(10_001)),
  },
  "command.unknown": changed(personCommands, ({ draw }) => ({
    type: draw.from(["NoSuch", "toString", "__proto__"]),
  })),
};
