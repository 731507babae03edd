import { describe, expect, it } from "vitest";
import { de, deFormMessages } from "../../src/messages/de/index.js";
import { en, enFormMessages } from "../../src/messages/en/index.js";
import { fr, frFormMessages } from "../../src/messages/fr/index.js";
import { nl, nlFormMessages } from "../../src/messages/nl/index.js";
import { levelLabel, roleLabel } from "../../src/messages/role-label.js";
import { type RuleCode, rules } from "../../src/rules/index.js";
import { roles } from "../../src/words/roles.js";

const packs = [nl, fr, de, en];
const codes = Object.keys(rules) as RuleCode[];
const everyMessage = packs.flatMap((pack) =>
  codes.map((code) => ({ language: pack.language, code, text: pack.rules[code] })),
);

/** Parameters that messages keep to themselves, and why. */
const unused: Partial<Record<RuleCode, readonly string[]>> = {
  // Whoever is told a name or an id here could learn whether somebody has an account elsewhere.
  "account.held-elsewhere": ["account"],
  "account.id-taken": ["account"],
  "person.number-taken": ["account"],
  "account.erased": ["account"],
  "account.in-use": ["account"],
};

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{([^}]*)\}/g)].map((found) => found[1] ?? "");

describe("the messages", () => {
  it.each(packs)("$language has one for every rule and for no other", (pack) => {
    expect(Object.keys(pack.rules).sort()).toEqual([...codes].sort());
  });

  it.each(everyMessage)(
    "$language $code uses the rule's parameters, all of them and no others",
    ({ code, text }) => {
      const expected = rules[code].params.filter((name) => !unused[code]?.includes(name));
      expect([...new Set(placeholders(text))].sort()).toEqual([...expected].sort());
    },
  );

  it.each(everyMessage)("$language $code is whole sentences, neither long nor loud", ({ text }) => {
    expect(text).toMatch(/^([A-ZÀÉ]|\{[A-Za-z]+\})/);
    expect(text).toMatch(/\.$/);
    expect(text).not.toMatch(/!|\s\s|^\s|\.\.|'|"/);
    expect(text.length).toBeLessThanOrEqual(280);
  });

  it.each(packs)("$language never says the same for two rules", (pack) => {
    const texts = Object.values(pack.rules);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it("have no two languages alike", () => {
    for (const code of codes) expect(new Set(packs.map((pack) => pack.rules[code])).size).toBe(4);
  });

  it.each([nlFormMessages, frFormMessages, deFormMessages, enFormMessages])(
    "for forms ($language) are those of the whole pack",
    (table) => {
      const pack = packs.find(({ language }) => language === table.language);
      expect(pack?.rules).toMatchObject(table.rules);
      expect(Object.keys(table.rules)).toEqual(
        codes.filter((code) => rules[code].part <= 4 || code === "input.shape"),
      );
    },
  );

  it("for a code that is not known end in a period too", () => {
    for (const pack of packs) expect(pack.otherwise).toMatch(/^\p{Lu}.*\.$/u);
  });
});

const frenchTexts = [
  ...Object.values(fr.rules),
  fr.otherwise,
  ...Object.values(fr.labels).flatMap((labels) => Object.values<string | readonly string[]>(labels).flat()),
];

describe("the typography", () => {
  it("of French has a no-break space before a colon and inside guillemets, a narrow one before ; ! ?", () => {
    for (const text of frenchTexts) {
      expect(text).not.toMatch(/[^\u00a0]:|«[^\u00a0]|[^\u00a0]»|[^\u202f][;!?]|['"“„]/);
    }
  });

  it.each([
    { pack: nl, open: "“", close: "”" },
    { pack: fr, open: "«", close: "»" },
    { pack: de, open: "„", close: "“" },
    { pack: en, open: "“", close: "”" },
  ])("of $pack.language quotes in pairs, its own way", ({ pack, open, close }) => {
    const foreign = new RegExp(`[${"“”«»„".replace(open, "").replace(close, "")}]`);
    for (const text of Object.values(pack.rules)) {
      expect(text).not.toMatch(foreign);
      expect(text.split(open).length).toBe(text.split(close).length);
    }
  });
});

describe("the address", () => {
  it("of Dutch is u", () => {
    for (const text of Object.values(nl.rules)) expect(text).not.toMatch(/\b(je|jij|jou|jouw|gij)\b/i);
  });

  it("of French is vous", () => {
    for (const text of Object.values(fr.rules))
      expect(text).not.toMatch(/(?<!\p{L})(tu|toi|ton|tes)(?!\p{L})/iu);
  });

  it("of German is Sie", () => {
    for (const text of Object.values(de.rules))
      expect(text).not.toMatch(/\b([Dd]u|[Dd]ein\w*|[Dd]ich|[Dd]ir)\b/);
  });

  it.each(packs)("of $language says please by what to do, never by blame", (pack) => {
    for (const text of Object.values(pack.rules)) {
      expect(text).not.toMatch(/\b(fout|ongeldig|invalid|illegal|erreur|faute|ungültig|falsch)\b/i);
    }
  });
});

describe("what must stay hidden", () => {
  it.each([
    "account.held-elsewhere",
    "actor.unknown",
    "person.number-taken",
    "account.erased",
    "account.in-use",
    "route.recipient-without-mandate",
  ] as const)("%s names nobody and no place", (code) => {
    for (const pack of packs) expect(placeholders(pack.rules[code])).toEqual([]);
  });

  it("permission.denied tells only what was asked", () => {
    for (const pack of packs) expect(placeholders(pack.rules["permission.denied"])).toEqual(["action"]);
  });

  it("every message about a taken user name tells nothing of who has it", () => {
    for (const pack of packs) expect(placeholders(pack.rules["username.taken"])).toEqual([]);
  });
});

describe("the labels", () => {
  it.each(packs)("$language has one for every role, level, status, fact and action", (pack) => {
    expect(Object.keys(pack.labels.roles).sort()).toEqual([...roles].sort());
    for (const labels of Object.values(pack.labels)) {
      const texts = Object.values<string | readonly string[]>(labels).flat();
      expect(new Set(texts).size).toBe(texts.length);
      for (const text of texts) expect(text).toMatch(/^\S.*[^\s.]$/);
    }
  });

  it("give a role today's word, its older one, or its code on screens", () => {
    expect(roleLabel("access-manager", nl)).toBe("toegangsbeheerder");
    expect(roleLabel("access-manager", nl, { terms: "present" })).toBe("toegangsbeheerder");
    expect(roleLabel("access-manager", nl, { terms: "older" })).toBe("Lokale beheerder");
    expect(roleLabel("access-manager", nl, { terms: "screen" })).toBe("LB");
    expect(roles.map((role) => roleLabel(role, nl, { terms: "screen" }))).toEqual([
      "hoofdtoegangsbeheerder",
      "co-hoofdtoegangsbeheerder",
      "LB",
      "curator",
      "Co-LB",
      "SB",
      "SB",
      "USER",
    ]);
  });

  it("give today's word where there is no older one", () => {
    expect(roleLabel("user", nl, { terms: "older" })).toBe("gebruiker");
    expect(roleLabel("access-manager", de, { terms: "older" })).toBe("Zugangsverwalter");
    expect(roleLabel("chief-access-manager", fr, { terms: "older" })).toBe("Responsable Accès Entité");
  });

  it("give both older words of the chief, that of most screens first", () => {
    expect(roleLabel("chief-access-manager", nl, { terms: "older" })).toBe(
      "Verantwoordelijke Toegangen Entiteit",
    );
    expect(nl.labels.olderRoles["chief-access-manager"]).toEqual([
      "Verantwoordelijke Toegangen Entiteit",
      "Verantwoordelijke Toegangen Onderneming",
    ]);
  });

  it("call a woman by the word for a woman, where her assignment has a form of address that says so", () => {
    for (const title of ["mrs", "miss"] as const) {
      expect(roleLabel("chief-access-manager", de, { title })).toBe("Hauptzugangsverwalterin");
      expect(roleLabel("user", fr, { title })).toBe("utilisatrice");
      expect(roleLabel("chief-access-manager", fr, { title })).toBe("Gestionnaire d’Accès Principal");
      expect(roleLabel("user", de, { title, terms: "screen" })).toBe("USER");
      expect(roleLabel("curator", de, { title, terms: "screen" })).toBe("Konkursverwalterin");
    }
    expect(roles.map((role) => roleLabel(role, de, { title: "mrs" }))).toEqual(
      roles.map((role) => `${roleLabel(role, de, { title: "mr" })}in`),
    );
    expect(roleLabel("user", fr, { title: null })).toBe("utilisateur");
  });

  it("give a level the portal's word, an older or a newer one", () => {
    expect(levelLabel("domain", fr)).toBe("qualité");
    expect(levelLabel("domain", fr, { terms: "newer" })).toBe("domaine");
    expect(levelLabel("domain", nl, { terms: "older" })).toBe("hoedanigheid");
    expect(levelLabel("domain", nl, { terms: "newer" })).toBe("domein");
    expect(levelLabel("site", de, { terms: "older" })).toBe("Standort");
  });
});
