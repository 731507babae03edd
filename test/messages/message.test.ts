import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultCatalogue } from "../../src/catalogue/default/catalogue.js";
import { checkPassword, userManagementPasswords } from "../../src/credentials/index.js";
import { parseInsz } from "../../src/identifiers/index.js";
import { type Params, type Path, violation } from "../../src/kernel/violation.js";
import { de } from "../../src/messages/de/index.js";
import { en } from "../../src/messages/en/index.js";
import { fr } from "../../src/messages/fr/index.js";
import { message } from "../../src/messages/message.js";
import { nl, nlFormMessages } from "../../src/messages/nl/index.js";
import type { Labelled, MessagePack, MessageTable } from "../../src/messages/types.js";
import { type RuleCode, type RuleViolation, rules } from "../../src/rules/index.js";

const packs = [nl, fr, de, en];
const titles = { mr: defaultCatalogue.titles[0] as Labelled };
const codes = Object.keys(rules) as RuleCode[];

const hostileText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 400 }),
  fc.constantFrom("$&", "$1", "$`", "$'", "{role}", "{account}", "{{kind}}", "__proto__", "constructor", ""),
);

const someViolation = fc.constantFrom(...codes).chain((code) =>
  fc.record({
    code: fc.constant(code),
    path: fc.constant([]),
    params: fc.record(
      Object.fromEntries(rules[code].params.map((name) => [name, fc.oneof(hostileText, fc.double())])),
    ),
  }),
);

describe("a message", () => {
  it.each(packs)("in $language is filled whole with any values, each as it is", (pack) => {
    fc.assert(
      fc.property(someViolation, (found) => {
        const text = message(found as RuleViolation, pack);
        const template = pack.rules[found.code];
        const fixed = template.split(/\{[A-Za-z]+\}/);
        expect(text.startsWith(fixed[0] ?? "")).toBe(true);
        expect(text.endsWith(fixed.at(-1) ?? "")).toBe(true);
        expect(text.length).toBeLessThanOrEqual(template.length + 201 * (fixed.length - 1));
        for (const name of rules[found.code].params) {
          const value = found.params[name];
          const plain = name === "number" || name === "identifier";
          if (plain && typeof value === "string" && value.length <= 200) expect(text).toContain(value);
        }
      }),
    );
  });

  it("has no placeholder left when every parameter is plain", () => {
    for (const pack of packs) {
      for (const code of codes) {
        const params = Object.fromEntries(rules[code].params.map((name) => [name, "x"]));
        expect(message(violation(code, [], params), pack)).not.toMatch(/[{}…]/);
      }
    }
  });

  it("never throws, whatever stands in a violation from outside", () => {
    const anything = fc.record({
      code: fc.oneof(fc.constantFrom<string>(...codes, "__proto__", "toString"), fc.string()),
      path: fc.anything(),
      params: fc.oneof(
        fc.anything(),
        fc.dictionary(
          fc.constantFrom(...new Set(codes.flatMap((code) => rules[code].params))),
          fc.anything(),
        ),
      ),
    });
    fc.assert(
      fc.property(anything, fc.constantFrom(...packs), fc.anything(), (found, pack, answer) => {
        const resolve = (): string => answer as string;
        expect(typeof message(found as never, pack, { resolve, catalogue: defaultCatalogue })).toBe("string");
      }),
    );
  });

  it("puts a value in as it is: no pattern of replacement and no placeholder in it counts", () => {
    const found = violation("permission.rank", [], { account: "{role} $& $1", role: "user" });
    expect(message(found, en)).toMatch(/^\{role\} \$& \$1 has the role “user” here\./);
    const password = checkPassword("éééééééééé1234", { policy: userManagementPasswords });
    expect(password.ok ? [] : password.violations.map((each) => message(each, nl))).toEqual([
      "Gebruik in het wachtwoord cijfers en letters zonder accenten. Van de speciale tekens zijn alleen ,;:=?./+*$%><&@#'(!{})-_ toegelaten.",
    ]);
  });

  it("cuts a long value after 200 characters, and halves none", () => {
    const long = (ticket: string): string => message(violation("request.unknown", [], { ticket }), en);
    expect(long("x".repeat(200))).toContain(`${"x".repeat(200)}.`);
    expect(long("x".repeat(201))).toContain(`${"x".repeat(200)}….`);
    expect(long(`${"x".repeat(199)}😀`)).toContain(`${"x".repeat(199)}….`);
    expect(long(`${"x".repeat(198)}😀y`)).toContain(`${"x".repeat(198)}😀….`);
  });

  it("gives the general sentence for a code that it does not know, also one that every object has", () => {
    for (const code of ["nothing.known", "toString", "__proto__"]) {
      expect(message(violation(code as RuleCode), nl)).toBe(nl.otherwise);
    }
  });

  it("shows an ellipsis for a parameter that is absent", () => {
    expect(message(violation("manager.already"), en)).toContain("the role “…” here");
    expect(message({ ...violation("manager.already"), params: null as never }, en)).toContain("“…”");
  });

  it("names roles, levels, statuses, facts and actions", () => {
    expect(message(violation("manager.already", [], { role: "access-manager" }), nl)).toContain(
      "de rol “toegangsbeheerder”",
    );
    expect(message(violation("user.wrong-level", [], { level: "site" }), de)).toContain("„Standort“");
    expect(message(violation("status.already", [], { account: "a1", status: "blocked" }), fr)).toContain(
      "«\u00a0bloqué\u00a0»",
    );
    expect(message(violation("facts.missing", [], { fact: "ties" }), en)).toContain(
      "(tie with the enterprise)",
    );
    expect(message(violation("permission.denied", [], { action: "add-user" }), fr)).toContain(
      "\u00a0: ajouter un utilisateur.",
    );
  });

  it("says what was expected, each that would have done, with what it is about", () => {
    const shape = (params: Params, pack: MessagePack) => message(violation("input.shape", [], params), pack);
    const either = { expected: "one-of,object", values: "self" };
    expect(shape(either, nl)).toBe(
      "Dit gegeven heeft niet de verwachte vorm. Verwacht: een toegelaten waarde: self of een object met velden.",
    );
    const levels = { expected: "scope-at-level", levels: "domain,site" };
    expect(shape(levels, fr)).toContain("la désignation d’un endroit (niveau\u00a0: qualité, site).");
    const bounds = { expected: "whole-number-between,null", lowest: 1, highest: 5 };
    expect(shape(bounds, de)).toContain("eine ganze Zahl von 1 bis 5 oder nichts (null).");
    expect(shape({ expected: "one-holder", role: "site-manager" }, en)).toContain("role “site manager”.");
  });

  it("says another form where it does not know what was expected, and never the code itself", () => {
    for (const pack of packs) {
      for (const expected of [
        "anything of a later version",
        "toString",
        "",
        "x,".repeat(1000),
        "{expected}",
      ]) {
        expect(message(violation("input.shape", [], { expected }), pack)).toContain(
          ` ${pack.expectations.other}.`,
        );
      }
    }
  });

  it("says which field must be filled in, from the outermost in, by the catalogue's names too", () => {
    const required = (path: Path, table: MessageTable<RuleCode> = nl) =>
      message(violation("field.required", path), table, { catalogue: defaultCatalogue });
    expect(required(["assignments", 2, "email"])).toBe("Vul het veld “rollen – 3 – e-mailadres” in.");
    expect(required(["chief", "phone"], fr)).toBe(
      "Remplissez le champ «\u00a0Gestionnaire d’Accès Principal – numéro de téléphone\u00a0».",
    );
    for (const path of [[], ["unheard-of"], ["toString"], ["person", "colour"]]) {
      expect(required(path, de)).toBe("Füllen Sie dieses Feld aus.");
    }
    const kind = {
      ...defaultCatalogue.domainKinds[0],
      fields: [{ id: "licence", labels: titles.mr.labels }],
    };
    expect(
      message(violation("field.required", ["fields", "licence"]), de, {
        catalogue: { ...defaultCatalogue, domainKinds: [kind as never] },
      }),
    ).toBe("Füllen Sie das Feld „weitere Angaben – Herr“ aus.");
    expect(message(violation("field.required", ["email"]), nlFormMessages)).toBe("Vul dit veld in.");
  });

  it("shows what it has no label for as it is", () => {
    expect(message(violation("manager.already", [], { role: "toString" }), en)).toContain("“toString”");
    expect(message(violation("facts.missing", [], { fact: "weather" }), en)).toContain("(weather)");
  });

  it("names accounts through the host, and shows the id where that has no name or fails", () => {
    const found = violation("chief.exists", [], { account: "a1" });
    expect(
      message(found, nl, { resolve: (account) => (account === "a1" ? "An Peeters" : undefined) }),
    ).toContain(": An Peeters.");
    expect(message(found, nl, { resolve: () => undefined })).toContain(": a1.");
    expect(message(found, nl, { resolve: () => " " })).toContain(": a1.");
    const failing = (): string => {
      throw new Error("no database");
    };
    expect(message(found, nl, { resolve: failing })).toContain(": a1.");
  });

  it("never asks the host for the name of an account that may lie outside the actor's scope", () => {
    const secret = { resolve: (): string => "An Peeters" };
    for (const code of [
      "user.unknown",
      "selection.duplicate",
      "account.id-taken",
      "account.held-elsewhere",
      "person.number-taken",
      "account.erased",
      "account.in-use",
    ] as const) {
      for (const pack of packs) {
        expect(message(violation(code, [], { account: "a1" }), pack, secret)).not.toContain("Peeters");
      }
    }
  });

  it("names kinds, applications, functions and systems through the catalogue, else shows their ids", () => {
    const catalogue = defaultCatalogue;
    const kind = violation("domain-kind.unknown", [], { kind: "employer-nsso" });
    expect(message(kind, nl)).toContain("“employer-nsso”");
    expect(message(kind, nl, { catalogue })).toContain("“Werkgever RSZ”");
    for (const subdivision of catalogue.domainKinds.flatMap((each) => each.subdivisionKinds)) {
      for (const place of [subdivision, ...subdivision.siteKinds]) {
        const unknown = violation("site-kind.unknown", [], { kind: place.id });
        expect(message(unknown, fr, { catalogue })).toMatch(/«\u00a0[^-]+\u00a0»/);
      }
    }
    for (const application of catalogue.applications) {
      const params = { application: application.id, companion: application.id };
      const text = message(violation("application.companion-missing", [], params), de, { catalogue });
      expect(text.split(application.labels.de)).toHaveLength(3);
    }
    for (const each of catalogue.domainKinds.flatMap((domain) => domain.functions)) {
      const text = message(violation("function.unknown", [], { function: each.id }), en, { catalogue });
      expect(text).toContain(`“${each.labels.en}”`);
    }
    for (const system of catalogue.systems) {
      const params = { kind: "finance", system: system.id };
      const text = message(violation("domain.managed-elsewhere", [], params), nl, { catalogue });
      expect(text).toContain(`: ${system.labels.nl}. `);
    }
  });

  it("names channels, declarations and subjects of mandates through the catalogue, else shows their ids", () => {
    const catalogue = defaultCatalogue;
    for (const each of catalogue.channels) {
      const found = violation("channel.exists", [], { channel: each.id });
      expect(message(found, en)).toContain(`“${each.id}”`);
      expect(message(found, en, { catalogue })).toContain(`“${each.labels.en}”`);
    }
    for (const each of catalogue.declarations) {
      const found = violation("route.declaration-unknown", [], { declaration: each.id });
      expect(message(found, de)).toContain(`„${each.id}“`);
      expect(message(found, de, { catalogue })).toContain(`„${each.labels.de}“`);
    }
    for (const each of catalogue.mandateSubjects) {
      const params = { subject: each.id, system: "general-mandates" };
      const found = violation("mandate.managed-elsewhere", [], params);
      expect(message(found, nl)).toContain(
        `“${each.id}” worden in een andere dienst beheerd: general-mandates.`,
      );
      expect(message(found, nl, { catalogue })).toContain(
        `“${each.labels.nl}” worden in een andere dienst beheerd: Beheer van de mandaten (FOD Financiën).`,
      );
    }
  });

  it("writes an enterprise number in its official layout", () => {
    const found = violation("enterprise.ceased", [], { enterprise: "0412398765" });
    expect(message(found, nl)).toContain("0412.398.765");
  });

  it("writes the number that identifies a domain in its official layout, and leaves that of a subdivision", () => {
    const taken = (identifier: string) =>
      message(violation("domain.already-active", [], { kind: "x", identifier }), nl);
    expect(taken("0412398765")).toContain("nummer 0412.398.765.");
    expect(taken("134567808")).toContain("nummer 1345678-08.");
    expect(taken("5000000120")).toContain("nummer 50000001-20.");
    expect(message(violation("subdivision.identifier-taken", [], { identifier: "134567808" }), nl)).toContain(
      "identificatie 134567808.",
    );
  });

  it("needs no more than the form messages for what a form checks", () => {
    const answer = parseInsz("12");
    expect(answer.ok ? [] : answer.violations.map((found) => message(found, nlFormMessages))).toEqual([
      "Vul het INSZ in met 11 cijfers, in de vorm JJ.MM.DD-XXX.CC.",
    ]);
  });

  it("compiles only with a table that knows the rule", () => {
    const found: RuleViolation = violation("selection.empty");
    // @ts-expect-error: the form messages know parts 1 to 4 alone
    expect(message(found, nlFormMessages)).toBe(nlFormMessages.otherwise);
  });
});
