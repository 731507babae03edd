import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultCatalogue } from "../../src/catalogue/default/catalogue.js";
import { de } from "../../src/messages/de/index.js";
import { en } from "../../src/messages/en/index.js";
import { fr } from "../../src/messages/fr/index.js";
import { nl } from "../../src/messages/nl/index.js";
import { sentence, type TellableFinding } from "../../src/messages/sentence.js";
import type { MessagePack } from "../../src/messages/types.js";
import { defaultPolicy } from "../../src/policy/default.js";
import type { ObstacleCode, StepCode } from "../../src/words/access.js";
import type { FindingCode } from "../../src/words/findings.js";

const packs = [nl, fr, de, en];
const codes = Object.keys(defaultPolicy.review.severities).sort() as FindingCode[];

/** What each sentence tells: all of it, and nothing else. */
const params: Readonly<Record<string, readonly string[]>> = {
  "review.certificate-expiring found": ["account", "application", "until"],
  "review.certificate-expiring expired": ["account", "application", "until"],
  "review.certificate-expiring channel": ["channel", "until"],
  "review.certificate-expiring channel-expired": ["channel", "until"],
  "review.codes-requested found": ["account", "since"],
  "review.companion-missing found": ["account", "application", "companion"],
  "review.companion-missing place": ["application", "companion"],
  "review.ending found": ["account", "day"],
  "review.ending passed": ["account", "day"],
  "review.leaver found": ["account"],
  "review.manager-not-eligible found": ["account", "role"],
  "review.manager-not-eligible curator": ["account"],
  "review.no-effect found": ["account"],
  "review.nobody-holds found": ["application"],
  "review.password-of-former found": ["account"],
  "review.place-data found": [],
  "review.place-data old": ["since"],
  "review.request-unsigned found": ["ticket"],
  "review.route-broken found": ["declaration"],
  "review.single-person found": ["account"],
  "review.single-person domain": ["account"],
  "review.untouched found": ["account", "role", "since"],
  "review.wrong-level found": ["account", "level"],
};

/** What the sentences of the steps tell: those that open an access, and those of a review. */
const stepParams = {
  "add-user": ["account", "application"],
  "appoint-co-access-manager": ["account"],
  "appoint-co-chief": ["account"],
  "discharge-curator": [],
  unblock: ["account"],
  extend: ["account"],
  "open-at-domain": ["application"],
  "open-at-subdivision": ["application"],
  "open-at-site": ["application"],
  grant: ["account", "application"],
  "assign-function": ["account", "functions"],
  "upload-certificate": ["account"],
  "log-in": ["account", "means"],
  wait: ["until"],
  "add-co-access-manager": [],
  "add-co-chief": [],
  "appoint-chief": [],
  "change-password": ["account"],
  "choose-application": ["account", "applications"],
  "clear-route": ["declaration"],
  "close-application": ["application"],
  "confirm-review": [],
  "give-application": ["application"],
  "issue-codes": ["account"],
  "no-last-day": ["account"],
  remove: ["account"],
  "remove-everywhere": ["account"],
  "renew-certificate": ["channel"],
  "replace-manager": ["role"],
  "reset-password": ["account"],
  "route-to-e-box": ["declaration"],
  "sign-request": ["ticket"],
  "update-place": [],
  "withdraw-request": ["ticket"],
} as const satisfies Readonly<Record<StepCode, readonly string[]>>;

/** What the reasons tell why nothing helps. */
const obstacleParams = {
  "account.name": ["account"],
  "account.erased": [],
  "account.merged": ["account"],
  "application.unknown": ["application"],
  "application.not-in-kind": ["application"],
  "application.level": ["application", "level"],
  "application.not-at-enterprise": ["application"],
  "function.unknown": ["application"],
  "kind.unknown": [],
  "kind.managed-elsewhere": ["system"],
  "means.none": ["application"],
  "nobody.may": ["account"],
  "place.unknown": [],
  "user.level": ["level"],
} as const satisfies Readonly<Record<ObstacleCode, readonly string[]>>;

const findingTexts = (pack: MessagePack): readonly (readonly [string, string])[] =>
  Object.entries(pack.findings).flatMap(([code, texts]) =>
    Object.entries<string>(texts).map(([key, text]) => [`${code} ${key}`, text] as const),
  );
const stepTexts = (pack: MessagePack): readonly (readonly [string, string])[] =>
  (Object.keys(stepParams) as (keyof typeof stepParams)[]).map((name) => [name, pack.steps[name]] as const);
const everyFinding = packs.flatMap((pack) =>
  findingTexts(pack).map(([name, text]) => ({ language: pack.language, pack, name, text })),
);
const everyStep = packs.flatMap((pack) =>
  stepTexts(pack).map(([name, text]) => ({ language: pack.language, pack, name, text })),
);
const obstacleTexts = (pack: MessagePack): readonly (readonly [string, string])[] =>
  (Object.keys(obstacleParams) as ObstacleCode[]).map((name) => [name, pack.obstacles[name]] as const);
const everyObstacle = packs.flatMap((pack) =>
  obstacleTexts(pack).map(([name, text]) => ({ language: pack.language, pack, name, text })),
);
const textsOf = (pack: MessagePack): readonly string[] =>
  [...findingTexts(pack), ...stepTexts(pack), ...obstacleTexts(pack)].map(([, text]) => text);
const placeholders = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{([^}]*)\}/g)].map((found) => found[1] ?? ""))].sort();

describe("the sentences of the findings, of the steps, and of why nothing helps", () => {
  it.each(packs)("$language has them for every finding and for no other", (pack) => {
    expect(Object.keys(pack.findings)).toEqual(codes);
    expect(findingTexts(pack).map(([name]) => name)).toEqual(Object.keys(params));
  });

  it.each(everyFinding)("$language $name tells all that a finding gives", ({ name, text }) => {
    expect(placeholders(text)).toEqual(params[name]);
  });

  it.each(everyFinding)(
    "$language $name says what is so and what to do, neither long nor loud",
    ({ text }) => {
      expect(text).toMatch(/^(\p{Lu}|\{account\})/u);
      expect(text.length).toBeLessThanOrEqual(280);
      expect(text.split(". ")).toHaveLength(2);
    },
  );

  it.each(everyStep)(
    "$language $name is one short sentence, and tells what the step gives",
    ({ name, text }) => {
      expect(placeholders(text)).toEqual([...stepParams[name as keyof typeof stepParams]].sort());
      expect(text).toMatch(/^(\p{Lu}|\{account\})/u);
      expect(text.split(". ")).toHaveLength(1);
      expect(text.length).toBeLessThanOrEqual(140);
    },
  );

  it.each(everyObstacle)("$language $name says why, and at most what else to do", ({ name, text }) => {
    expect(placeholders(text)).toEqual([...obstacleParams[name as ObstacleCode]].sort());
    expect(text).toMatch(/^(\p{Lu}|[“„«])/u);
    expect(text.split(". ").length).toBeLessThanOrEqual(2);
    expect(text.length).toBeLessThanOrEqual(180);
  });

  it.each([...everyFinding, ...everyStep, ...everyObstacle])(
    "$language $name is polite, and blames nobody",
    ({ text }) => {
      expect(text).toMatch(/\.$/);
      expect(text).not.toMatch(/!|\s\s|^\s|\.\.|'|"/);
      expect(text).not.toMatch(/\b(fout|ongeldig|invalid|illegal|erreur|faute|ungültig|falsch)\b/i);
    },
  );

  it.each([
    { pack: nl, familiar: /(?<!\p{L})(je|jij|jou|jouw|gij)(?!\p{L})/iu },
    { pack: fr, familiar: /(?<!\p{L})(tu|toi|ton|tes)(?!\p{L})/iu },
    { pack: de, familiar: /(?<!\p{L})(du|dein|deine|dich|dir)(?!\p{L})/iu },
  ])("$pack.language says u, vous or Sie", ({ pack, familiar }) => {
    for (const text of textsOf(pack)) expect(text).not.toMatch(familiar);
  });

  it.each(packs)("$language never says the same twice, nor what another language says", (pack) => {
    const texts = [...textsOf(pack), ...Object.values(pack.rules)];
    expect(new Set(texts).size).toBe(texts.length);
    for (const other of packs) {
      if (other !== pack) for (const text of textsOf(other)) expect(texts).not.toContain(text);
    }
  });

  it("keep to the typography of each language", () => {
    for (const text of textsOf(fr)) {
      expect(text).not.toMatch(/[^\u00a0]:|«[^\u00a0]|[^\u00a0]»|[^\u202f][;!?]|['"“„]/);
    }
    for (const { pack, open, close } of [
      { pack: nl, open: "“", close: "”" },
      { pack: de, open: "„", close: "“" },
      { pack: en, open: "“", close: "”" },
    ]) {
      const foreign = new RegExp(`[${"“”«»„".replace(open, "").replace(close, "")}]`);
      for (const text of textsOf(pack)) {
        expect(text).not.toMatch(foreign);
        expect(text.split(open).length).toBe(text.split(close).length);
      }
    }
  });

  it("do not say of anybody that he died", () => {
    for (const pack of packs) {
      for (const text of textsOf(pack)) {
        expect(text).not.toMatch(/overleden|gestorven|décédé|mort|verstorben|gestorben|died|dead|deceased/i);
      }
    }
  });
});

describe("a sentence of a finding", () => {
  const untouched: TellableFinding = {
    code: "review.untouched",
    params: { account: "a1", role: "site-manager", since: "2026-03-02T09:20:00.000Z" },
  };

  it("is found by its code: no step, obstacle or finding has the code of another", () => {
    const found = [nl.steps, nl.obstacles, nl.findings].flatMap((table) => Object.keys(table));
    expect(found).toHaveLength(new Set(found).size);
  });

  it("names the person through the host, his role, and the moment in Belgian time", () => {
    const resolve = (account: string): string => `<${account}>`;
    expect(sentence(untouched, nl, { resolve })).toBe(
      "<a1>: de rol “beheerder van de subafdeling-site” is hier niet gewijzigd of bevestigd sinds 02/03/2026 om 10:20 uur. Kijk na of ze nog klopt en bevestig de controle.",
    );
  });

  it("tells a day as a day, and lists applications by name", () => {
    const ending = { code: "review.ending", params: { account: "a1", day: "2026-04-01" } } as const;
    expect(sentence(ending, de)).toContain("Tag hier ist der 01.04.2026.");
    const step = {
      code: "choose-application",
      params: { account: "a1", applications: "heracles,dmfa" },
    } as const;
    expect(sentence(step, fr, { catalogue: defaultCatalogue })).toBe(
      "Attribuez une application à a1, au choix\u00a0: Heracles, Déclaration multifonctionnelle DmfA.",
    );
  });

  it("has a text of its own for what is special, and the usual one for what it does not know", () => {
    const person = { code: "review.single-person", params: { account: "a1" } } as const;
    expect(sentence(person, en)).toContain("this enterprise");
    expect(sentence({ ...person, variant: "domain" }, en)).toContain("this domain");
    expect(sentence({ ...person, variant: "toString" as never }, en)).toContain("this enterprise");
    expect(sentence({ ...person, variant: "passed" }, en)).toContain("this enterprise");
    expect(sentence({ ...person, code: "review.weather" as never }, en)).toBe(en.otherwise);
  });

  it("never throws, whatever stands in a finding from outside", () => {
    const anything = fc.record({
      code: fc.oneof(fc.constantFrom<string>(...codes, "__proto__", "toString"), fc.string()),
      variant: fc.oneof(fc.constantFrom("expired", "toString", "__proto__"), fc.anything()),
      params: fc.anything(),
    });
    fc.assert(
      fc.property(anything, fc.constantFrom(...packs), (finding, pack) => {
        expect(typeof sentence(finding as never, pack, { catalogue: defaultCatalogue })).toBe("string");
      }),
    );
  });
});
