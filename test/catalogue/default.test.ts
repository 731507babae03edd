import { describe, expect, it } from "vitest";
import { defaultCatalogue } from "../../src/catalogue/default/catalogue.js";
import type { DomainKind, Labels } from "../../src/catalogue/types.js";
import { isDeepFrozen } from "../support/frozen.js";

// Written from the manuals, not from the code: id, Dutch label, by itself, managed elsewhere, capacity.
const egov = "egov-role-administration";
const facts = [
  ["employer-nsso", "Werkgever RSZ", "for-employers", undefined, "employer"],
  ["finance", "Financiën", "always", egov, "employer"],
  ["mobility", "Mobiliteit (vervoer, infrastructuur, telecommunicatie)", "always", egov, "employer"],
  ["economy", "Economie", "always", egov, "employer"],
  ["justice", "Justitie", "always", egov, "employer"],
  ["home-affairs", "Binnenlandse zaken", "always", egov, "employer"],
  ["foreign-affairs", "Buitenlandse zaken", "always", egov, "employer"],
  ["public-procurement", "Overheidsopdrachten", "always", egov, "employer"],
  ["system-admin", "System Admin", "always", egov, "employer"],
  ["flemish-government", "Vlaamse overheid", "never", "flemish-user-management", "employer"],
  ["service-provider", "Dienstverlener", "never", undefined, "employer"],
  ["full-service-centre", "Full Service Center", "never", undefined, "employer"],
  ["hospital", "Zorgverstrekker: ziekenhuis", "never", undefined, "health-care"],
  ["telephone-operator", "Telefoonoperator", "never", undefined, "social-security"],
  ["recognised-social-secretariat", "Erkend Sociaal Secretariaat", "never", undefined, "employer"],
  ["mandatary", "Mandataris", "never", undefined, "employer"],
  ["social-welfare", "Maatschappelijk Welzijn", "never", undefined, "social-security"],
  [
    "social-welfare-chapter-12",
    "Maatschappelijk Welzijn-Hoofdstuk 12",
    "never",
    undefined,
    "social-security",
  ],
  ["mutuality", "Mutualiteit voor de sociale zekerheid", "never", undefined, "social-security"],
  [
    "social-security-department",
    "Overheidsdienst FOD Sociale Zekerheid",
    "never",
    undefined,
    "social-security",
  ],
  ["municipal-services", "Gemeentelijke diensten", "never", undefined, "social-security"],
  ["residential-care", "Residentiële zorginstelling", "never", undefined, "health-care"],
  ["ehealth-care", "eHealth Gezondheidszorg", "never", undefined, "health-care"],
  [
    "mammography-screening",
    "Mammografische eenheid kankerbevolkingsonderzoek",
    "never",
    undefined,
    "health-care",
  ],
] as const;

const senders = [
  "employer-nsso",
  "full-service-centre",
  "mandatary",
  "recognised-social-secretariat",
  "service-provider",
];
const senderApplications = [
  "publiato",
  "dmfa",
  "temporary-unemployment",
  "ecaro",
  "dimona",
  "unique-site-notification",
  "social-risk-declaration",
  "supplementary-pension",
  "pension-register",
];

const kind = (id: string): DomainKind =>
  defaultCatalogue.domainKinds.find((candidate) => candidate.id === id) as DomainKind;
const carrying = (application: string): string[] =>
  defaultCatalogue.domainKinds.filter((each) => each.applications.includes(application)).map(({ id }) => id);

describe("the default domain kinds", () => {
  it("are the twenty-four that the manuals name", () => {
    expect(defaultCatalogue.domainKinds.map(({ id }) => id).sort()).toEqual(facts.map(([id]) => id).sort());
  });

  it.each(facts)("%s: label, opening, management, capacity", (id, dutch, opens, elsewhere, capacity) => {
    const found = kind(id);
    expect([found.labels.nl, found.opensByItself, found.managedElsewhere, found.capacity]).toEqual([
      dutch,
      opens,
      elsewhere,
      capacity,
    ]);
    expect(found.identifiedBy).toBe(id === "employer-nsso" ? "nsso-number" : "enterprise-number");
    expect(found.sender).toBe(senders.includes(id));
    expect(found.curator === true).toBe(id === "employer-nsso");
    expect(found.fields).toEqual([]);
    expect(found.severities).toBeUndefined();
  });

  it("have subdivisions and sites only in health care", () => {
    const structure = defaultCatalogue.domainKinds
      .filter(({ subdivisionKinds, usersBelongAt }) => subdivisionKinds.length > 0 || usersBelongAt)
      .map(({ id, subdivisionKinds, usersBelongAt }) => [
        id,
        subdivisionKinds.map((sub) => [sub.id, sub.labels.nl, sub.identifiedBy]),
        subdivisionKinds.flatMap((sub) => sub.siteKinds.map((site) => [site.id, site.identifiedBy])),
        usersBelongAt,
      ]);
    expect(structure).toEqual([
      [
        "residential-care",
        [["residential-care-institution", "Residentiële zorginstelling", "identification-code"]],
        [],
        "subdivision",
      ],
      ["ehealth-care", [["health-care", "Gezondheidszorg", "hco-number"]], [], "subdivision"],
      [
        "mammography-screening",
        [["mammography-unit", "Mammografische eenheid", "hco-number"]],
        [["mammography-site", "hco-number"]],
        "site",
      ],
    ]);
  });

  it("have functions only for mammography, counting at the site", () => {
    const functions = defaultCatalogue.domainKinds.flatMap((each) =>
      each.functions.map((one) => [each.id, one.id, one.labels.nl, one.level]),
    );
    expect(functions).toEqual([
      ["mammography-screening", "chief-radiologist", "hoofdradioloog", "site"],
      ["mammography-screening", "radiologist", "radioloog", "site"],
      ["mammography-screening", "technologist", "laborant", "site"],
      ["mammography-screening", "administrative-employee", "administratief medewerker", "site"],
    ]);
  });
});

describe("the default applications", () => {
  const handicap = [
    "social-welfare",
    "social-welfare-chapter-12",
    "mutuality",
    "social-security-department",
    "municipal-services",
  ];
  const care = ["residential-care", "ehealth-care"];
  const screening = ["ehealth-care", "mammography-screening"];
  const carriers: Record<string, string[]> = {
    "my-handicap": handicap,
    cirro: care,
    "care-desk": care,
    raas: care,
    "access-management": [],
    heracles: ["mammography-screening"],
    "ehealth-box": screening,
    "ehealth-certificate-manager": screening,
    "ebm-practice-net": screening,
    ...Object.fromEntries(senderApplications.map((id) => [id, senders])),
  };

  it("are the eighteen that the manuals name, for their kinds", () => {
    expect(defaultCatalogue.applications).toHaveLength(18);
    const found = defaultCatalogue.applications.map(({ id }) => [id, carrying(id).sort()]);
    expect(Object.fromEntries(found)).toEqual(
      Object.fromEntries(Object.entries(carriers).map(([id, kinds]) => [id, [...kinds].sort()])),
    );
  });

  it("let any assignment open access management alone", () => {
    const open = defaultCatalogue.applications.filter((each) => each.opensWithAnyAssignment);
    expect(open.map(({ id }) => id)).toEqual(["access-management"]);
  });

  it("ask of Heracles, and of no other, what its manual says", () => {
    const conditioned = defaultCatalogue.applications.filter(
      (each) =>
        !each.implicitForManagers ||
        each.level !== undefined ||
        each.functions !== undefined ||
        each.authenticationLevel !== undefined ||
        each.certificate !== undefined ||
        each.companions !== undefined ||
        each.external.length > 0,
    );
    expect(conditioned).toMatchObject([
      {
        id: "heracles",
        implicitForManagers: false,
        level: "site",
        functions: ["chief-radiologist", "radiologist", "technologist", "administrative-employee"],
        authenticationLevel: 500,
        companions: [{ application: "ehealth-box", functions: ["chief-radiologist", "radiologist"] }],
      },
    ]);
    expect(conditioned[0]?.external).toHaveLength(2);
  });
});

describe("the rest of the default catalogue", () => {
  it("has the channels, and what each asks", () => {
    const found = defaultCatalogue.channels.map((each) => [
      each.id,
      each.connection,
      each.canBeOpened,
      each.technicalUser,
      each.sshKey,
      each.carriesApplications,
    ]);
    expect(found).toEqual([
      ["ftp", "router", true, "name-and-password", false, true],
      ["sftp", "internet", true, "name", true, true],
      ["web-service", "internet", true, "none", false, false],
      ["rest", "internet", true, "none", false, false],
      ["mqlink", "older", false, "none", false, true],
      ["isabel", "older", false, "none", false, true],
    ]);
  });

  it("has the declarations, the means of log-in and the other systems", () => {
    expect(defaultCatalogue.declarations.map(({ id }) => id)).toEqual(["social-risk-declaration"]);
    expect(defaultCatalogue.means.map(({ id, level }) => [id, level])).toEqual([
      ["eid", 500],
      ["itsme", 450],
      ["mobile-code", 400],
      ["token", 350],
      ["password", 200],
    ]);
    expect(defaultCatalogue.means.filter(({ password }) => password).map(({ id }) => id)).toEqual([
      "password",
    ]);
    expect(defaultCatalogue.means.filter(({ eid }) => eid).map(({ id }) => id)).toEqual(["eid"]);
    expect(defaultCatalogue.systems.map(({ id }) => id)).toEqual([
      egov,
      "flemish-user-management",
      "general-mandates",
    ]);
  });

  it("has the subjects of mandates, and which of them another service runs", () => {
    const found = defaultCatalogue.mandateSubjects.map((each) => [each.id, each.managedElsewhere]);
    expect(found).toEqual([
      ["social-security", undefined],
      ["tax", "general-mandates"],
      ["vat", "general-mandates"],
      ["health-care", "general-mandates"],
    ]);
  });

  it("has every label in four languages, trimmed, and as text of one line", () => {
    const found = [...labelsIn(defaultCatalogue)];
    expect(found.length).toBeGreaterThan(60);
    for (const labels of found) {
      expect(Object.keys(labels).sort()).toEqual(["de", "en", "fr", "nl"]);
      for (const label of Object.values(labels)) expect(label).toMatch(/^\S(.*\S)?$/);
    }
  });

  it("tells entries of one list apart by their labels", () => {
    for (const list of Object.values(defaultCatalogue) as readonly { readonly labels: Labels }[][]) {
      for (const language of ["nl", "fr", "de", "en"] as const) {
        const shown = list.map(({ labels }) => labels[language]);
        expect(new Set(shown).size).toBe(shown.length);
      }
    }
  });

  it("is frozen to the bottom", () => {
    expect(isDeepFrozen(defaultCatalogue)).toBe(true);
  });
});

function* labelsIn(value: unknown): Generator<Labels> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === "labels") yield inner as Labels;
    else yield* labelsIn(inner);
  }
}
