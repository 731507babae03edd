import { describe, expect, it } from "vitest";
import { type ActivateDomain, defineCatalogue, definePolicy, parseInsz } from "../../../src/index.js";
import { nssoOf } from "../../../src/testing/synthetic.js";
import {
  acceptance,
  assignmentIn,
  by,
  clinic,
  codes,
  details,
  domain,
  factsWith,
  finance,
  hospital,
  inszOfName,
  knownPerson,
  managerOf,
  newPerson,
  nsso,
  opened,
  played,
  refusal,
  tieBy,
  told,
  world,
} from "../../support/world.js";

const care = `${hospital}/ehealth-care:${hospital}`;
const careApplications = [
  "cirro",
  "care-desk",
  "raas",
  "ehealth-box",
  "ehealth-certificate-manager",
  "ebm-practice-net",
];

function activate(more: object = {}): ActivateDomain {
  return {
    type: "ActivateDomain",
    enterprise: hospital,
    kind: "ehealth-care",
    email: "zorg@example.org",
    manager: "self",
    ...more,
  };
}

const activated = (
  applications: readonly string[] = careApplications,
  fields: object = {},
  scope = care,
) => ({
  type: "DomainActivated",
  data: { scope, email: "zorg@example.org", applications, fields },
});
const appointed = (manager: object, scope = care) => ({ type: "ManagerAppointed", data: { scope, manager } });
const named = (account: string, email: string, more: object = {}) => ({
  kind: "account",
  account,
  details: details(email, more),
});

describe("opening a domain", () => {
  it("left to the chief's office, with all applications of the kind", () => {
    const { events, warnings, claims, registry } = acceptance(activate(), by.chief);
    expect(told(events)).toEqual([activated(), appointed({ kind: "office", office: hospital })]);
    expect([warnings, claims]).toEqual([[], []]);
    expect(managerOf(registry, care)).toEqual({ kind: "office", office: hospital });
    expect(assignmentIn(registry, "chief", care)).toBeUndefined();
  });

  it("means the same when the chief's INSZ is named, in whatever notation, and his details are not used", () => {
    const insz = parseInsz(inszOfName("chief"));
    const layout = insz.ok ? insz.value.replace(/^(..)(..)(..)(...)(..)$/, "$1.$2.$3-$4.$5") : "";
    const manager = { insz: layout, email: "private@example.org", title: "mr" };
    expect(told(acceptance(activate({ manager }), by.cochief).events)).toEqual([
      activated(),
      appointed({ kind: "office", office: hospital }),
    ]);
  });

  it("under a co-chief who says `self`: by name, with the details of the assignment that he acts in", () => {
    const registry = played([
      [
        {
          type: "UpdateUser",
          scope: hospital,
          account: "cochief",
          language: "fr",
          title: "mrs",
          lastDay: "2026-12-31",
        },
        by.chief,
      ],
    ]);
    const { events, registry: next } = acceptance(activate(), by.cochief, {}, registry);
    expect(told(events)).toEqual([
      activated(),
      appointed(named("cochief", "cochief@example.org", { language: "fr", title: "mrs" })),
    ]);
    expect(assignmentIn(next, "cochief", care)?.role).toBe("access-manager");
    expect(assignmentIn(next, "cochief", hospital)?.role).toBe("co-chief-access-manager");
  });

  it("under a person without an account, whose password is tied to the scope of whoever set it", () => {
    const manager = newPerson("newcomer", { title: "miss", language: "nl", localEmail: "n@example.com" });
    const { events, claims } = acceptance(
      activate({ manager, applications: ["raas", "raas", "cirro"] }),
      by.cochief,
    );
    const more = { title: "miss", language: "nl", localEmail: "n@example.com" };
    expect(told(events)).toEqual([
      activated(["raas", "cirro"]),
      opened("newcomer", { ...tieBy("chief"), by: "cochief", rank: 5, under: [tieBy("chief")] }),
      appointed(named("newcomer", "newcomer@example.org", more)),
    ]);
    expect(claims).toEqual(["username:newcomerlogin", `insz:${inszOfName("newcomer")}`]);
    for (const { metadata } of events) expect(metadata.by).toEqual({ kind: "account", account: "cochief" });
  });

  it("of an employer, for each of its NSSO numbers, in any notation", () => {
    const second = nssoOf(1_743_302) as string;
    const enterprises = {
      [hospital]: { name: "Example Hospital", nssoNumbers: [nsso, second], domainKinds: ["employer-nsso"] },
    };
    const facts = factsWith({ enterprises });
    const typed = `${second.slice(0, 7)}-${second.slice(7)}`;
    const command = activate({ kind: "employer-nsso", identifier: typed, applications: [] });
    const scope = `${hospital}/employer-nsso:${second}`;
    expect(told(acceptance(command, by.chief, { facts }).events)).toEqual([
      activated([], {}, scope),
      appointed({ kind: "office", office: hospital }, scope),
    ]);
    const identifier = (text: string | undefined) =>
      codes(refusal(activate({ kind: "employer-nsso", identifier: text }), by.chief, { facts }));
    expect(identifier(undefined)).toEqual(["field.required at identifier"]);
    expect(identifier("12")).toEqual(["nsso-number.format at identifier"]);
    expect(identifier(nssoOf(1_743_303))).toEqual(["domain.identifier at identifier"]);
    expect(identifier(nsso)).toEqual(["domain.already-active at kind"]);
  });

  it("identified by the enterprise's own number, said or not", () => {
    const own = activate({ identifier: `BE ${hospital}` });
    expect(acceptance(own, by.chief).events).toHaveLength(2);
    expect(codes(refusal(activate({ identifier: clinic }), by.chief))).toEqual([
      "domain.identifier at identifier",
    ]);
    expect(codes(refusal(activate({ identifier: "1" }), by.chief))).toEqual([
      "enterprise-number.format at identifier",
    ]);
  });
});

describe("what is wrong with opening a domain", () => {
  it("comes all at once, in the order of the form", () => {
    const enterprises = { [hospital]: { name: "Example Hospital", ceased: true, domainKinds: [] } };
    const command = activate({
      kind: "mammography-screening",
      identifier: clinic,
      email: "x",
      applications: ["heracles", "cirro", "access-management"],
      fields: { colour: "red" },
      manager: { insz: "1", email: "", title: "sir" },
    });
    expect(codes(refusal(command, by.chief, { facts: factsWith({ enterprises }) }))).toEqual([
      "enterprise.ceased at enterprise",
      "domain.identifier at identifier",
      "domain.not-entitled at kind",
      "email.format at email",
      "application.not-in-catalogue at applications.1",
      "application.not-in-catalogue at applications.2",
      "input.shape at fields.colour",
      "insz.format at manager.insz",
      "title.unknown at manager.title",
      "field.required at manager.email",
    ]);
  });

  it("says nothing that depends on a kind that nobody knows", () => {
    const command = activate({
      kind: "toString",
      identifier: "x",
      applications: ["x"],
      fields: { x: "x" },
      email: "",
    });
    expect(refusal(command, by.chief)).toEqual([
      { code: "domain-kind.unknown", path: ["kind"], params: { kind: "toString" } },
      { code: "field.required", path: ["email"], params: {} },
    ]);
  });

  it("names the kind and its number when the domain is open already", () => {
    expect(refusal(activate({ kind: "mammography-screening" }), by.chief)).toEqual([
      {
        code: "domain.already-active",
        path: ["kind"],
        params: { kind: "mammography-screening", identifier: hospital },
      },
    ]);
  });

  it("is a manager's tie with the enterprise, unless the policy only warns", () => {
    for (const name of ["partner", "outsider", "deceased"] as const) {
      expect(refusal(activate({ manager: newPerson(name) }), by.chief)).toEqual([
        { code: "person.not-eligible", path: ["manager", "insz"], params: { role: "access-manager" } },
      ]);
    }
    const policy = definePolicy({ severities: { managerEligibility: "warn" } });
    if (!policy.ok) throw new Error("policy");
    const answer = acceptance(activate({ manager: newPerson("partner") }), by.chief, {
      policy: policy.value,
    });
    expect(codes(answer.warnings)).toEqual(["person.not-eligible at manager.insz"]);
  });

  it("is a last day for the one who manages", () => {
    const manager = newPerson("newcomer", { lastDay: "2026-12-31" });
    expect(codes(refusal(activate({ manager }), by.chief))).toEqual(["period.order at manager.lastDay"]);
  });
});

describe("a kind that another system manages", () => {
  const enterprises = { [hospital]: { name: "Example Hospital", domainKinds: ["flemish-government"] } };
  const facts = factsWith({ enterprises });
  const system = { kind: "flemish-government", system: "flemish-user-management" };

  it("opens here with its manager and without applications", () => {
    const scope = `${hospital}/flemish-government:${hospital}`;
    const answer = acceptance(activate({ kind: "flemish-government" }), by.chief, { facts });
    expect(told(answer.events)).toEqual([
      activated([], {}, scope),
      appointed({ kind: "office", office: hospital }, scope),
    ]);
  });

  it("takes no applications on opening", () => {
    const command = activate({ kind: "flemish-government", applications: ["cirro"] });
    expect(refusal(command, by.chief, { facts })).toEqual([
      { code: "domain.managed-elsewhere", path: ["applications"], params: system },
    ]);
  });

  it("has its users and applications elsewhere, naming the system, and its managers here", () => {
    const params = { kind: "finance", system: "egov-role-administration" };
    const elsewhere = { code: "domain.managed-elsewhere", path: ["scope"], params };
    expect(refusal({ type: "SetDomainApplications", scope: finance, applications: [] }, by.chief)).toEqual([
      elsewhere,
    ]);
    expect(refusal({ type: "AddUser", scope: finance, person: newPerson("newcomer") }, by.chief)).toEqual([
      elsewhere,
    ]);
    const co = { type: "AppointCoAccessManager", scope: finance, person: knownPerson("user1") } as const;
    const registry = played([[co, by.chief]]);
    const block = { type: "BlockUsers", scope: finance, accounts: ["user1"] } as const;
    expect(told(acceptance(block, by.chief, {}, registry).events)).toEqual([
      { type: "AssignmentBlocked", data: { account: "user1", scope: finance } },
    ]);
    const grant = {
      type: "GrantApplications",
      scope: finance,
      accounts: ["user1"],
      applications: ["x"],
    } as const;
    expect(codes(refusal(grant, by.chief, {}, registry))[0]).toBe("domain.managed-elsewhere at scope");
  });
});

describe("a kind with fields of its own", () => {
  const labels = { nl: "x", fr: "x", de: "x", en: "x" };
  const made = defineCatalogue({
    domainKinds: [
      {
        id: "library",
        labels,
        identifiedBy: "enterprise-number",
        opensByItself: "never",
        capacity: "employer",
        applications: [],
        functions: [],
        subdivisionKinds: [],
        sender: false,
        fields: [
          { id: "licence", labels, required: true, maxLength: 5 },
          { id: "remark", labels, required: false, maxLength: 5 },
        ],
      },
    ],
  });
  if (!made.ok) throw new Error(JSON.stringify(made));
  const enterprises = { [hospital]: { name: "Example Hospital", domainKinds: ["library"] } };
  const more = { catalogue: made.value, facts: factsWith({ enterprises }) };
  const open = (fields?: object) => activate({ kind: "library", ...(fields && { fields }) });

  it("keeps what is filled in, without the blanks around it", () => {
    const scope = `${hospital}/library:${hospital}`;
    const [first] = acceptance(open({ licence: " L-12 ", remark: "  " }), by.chief, more).events;
    expect(told(first ? [first] : [])).toEqual([activated([], { licence: "L-12" }, scope)]);
  });

  it.each([
    [undefined, ["field.required at fields.licence"]],
    [{ licence: " " }, ["field.required at fields.licence"]],
    [{ licence: "\u200b" }, ["field.required at fields.licence"]],
    [{ licence: "1\u202e2" }, ["person.name at fields.licence"]],
    [{ licence: "1", remark: "a\u2028b" }, ["person.name at fields.remark"]],
    [{ licence: "123456" }, ["limit.exceeded at fields.licence"]],
    [{ licence: "1234😀😀" }, ["limit.exceeded at fields.licence"]],
    [{ licence: "12345", remark: "123456" }, ["limit.exceeded at fields.remark"]],
    [
      { licence: "1", other: "x", toString: "y" },
      ["input.shape at fields.other", "input.shape at fields.toString"],
    ],
  ])("with %o gives %o", (fields, expected) => {
    expect(codes(refusal(open(fields), by.chief, more))).toEqual(expected);
  });

  it("is opened twice by nobody, but the same command again is fine", () => {
    const command = { ...open({ licence: "L" }), manager: newPerson("newcomer") };
    const registry = played([[command, by.chief, more]], world());
    expect(acceptance(command, by.chief, more, registry).events).toEqual([]);
    const other = { ...command, fields: { licence: "M" } };
    expect(codes(refusal(other, by.chief, more, registry))).toContain("domain.already-active at kind");
  });
});

describe("a domain's applications", () => {
  const set = (...applications: string[]) =>
    ({ type: "SetDomainApplications", scope: domain, applications }) as const;

  it("are chosen as a set, by those above it", () => {
    expect(told(acceptance(set("heracles", "heracles", "ehealth-box"), by.cochief).events)).toEqual([
      { type: "ApplicationsSet", data: { scope: domain, applications: ["heracles", "ehealth-box"] } },
    ]);
    expect(codes(refusal(set(), by.manager))).toEqual(["permission.denied"]);
  });

  it("change nothing when the same set is chosen", () => {
    const same = set("heracles", "ebm-practice-net", "ehealth-certificate-manager", "ehealth-box");
    expect(acceptance(same, by.chief).events).toEqual([]);
  });

  it("keep the moment of what stays, and start anew what comes back", () => {
    const registry = played([[set("heracles"), by.chief]]);
    const { registry: next, warnings } = acceptance(set("ehealth-box", "heracles"), by.chief, {}, registry);
    const [held] = [...next.places.values()].filter(({ scope }) => scope === domain);
    expect(held?.applications).toEqual([
      { id: "ehealth-box", since: "2026-03-02T10:00:00.000Z" },
      { id: "heracles", since: "2026-03-02T09:01:00.000Z" },
    ]);
    expect(warnings).toEqual([
      {
        code: "application.restores",
        path: ["applications", 0],
        params: { application: "ehealth-box", count: 1 },
      },
    ]);
  });

  it("belong to the kind", () => {
    expect(codes(refusal(set("access-management", "my-handicap"), by.chief))).toEqual([
      "application.not-in-catalogue at applications.0",
      "application.not-in-catalogue at applications.1",
    ]);
  });
});
