import { defaultCatalogue } from "toegangsbeheer";
import { de } from "toegangsbeheer/messages/de";
import { en } from "toegangsbeheer/messages/en";
import { fr } from "toegangsbeheer/messages/fr";
import { nl } from "toegangsbeheer/messages/nl";
import { describe, expect, it } from "vitest";
import { userFilters } from "../../src/words/columns.js";
import {
  capacities,
  connections,
  domainIdentifiers,
  placeIdentifiers,
  technicalUserKinds,
} from "../../src/words/kinds.js";
import { messageLanguages } from "../../src/words/languages.js";
import { closedStatuses, requestProcedures, signatureMeans } from "../../src/words/requests.js";
import { findingSeverities } from "../../src/words/severities.js";

/** The applications whose purpose a manual tells. */
const described = [
  ...["cirro", "ebm-practice-net", "ehealth-box", "ehealth-certificate-manager", "heracles"],
  ...["my-handicap", "raas"],
];

/** Every list of values that a screen shows. */
const shown = {
  languages: messageLanguages,
  logInCapacities: capacities,
  connections,
  identifiers: [...domainIdentifiers, ...placeIdentifiers],
  technicalUsers: technicalUserKinds,
  procedures: requestProcedures,
  signatures: signatureMeans,
  requestStatuses: ["open", ...closedStatuses],
  findingSeverities,
  filters: userFilters,
  answers: ["yes", "no"],
} as const;

describe.each([nl, fr, de, en])("the words of screens in $language", ({ screens }) => {
  it.each(Object.entries(shown))("name every value of %s, each by a word of its own", (list, values) => {
    const labels = screens[list as keyof typeof shown] as Readonly<Record<string, string>>;
    expect(Object.keys(labels).sort()).toEqual([...values].sort());
    for (const label of Object.values(labels)) expect(label).toMatch(/^\S(?:.*\S)?$/);
    expect(new Set(Object.values(labels)).size).toBe(values.length);
  });

  it("describe each application that the manuals describe", () => {
    const known = new Set(defaultCatalogue.applications.map(({ id }) => id));
    expect(Object.keys(screens.applications).sort()).toEqual(described);
    for (const id of described) expect(known).toContain(id);
  });
});

it("the acronyms are those of the glossary", () => {
  expect(nl.screens.acronyms).toMatchObject({ "chief-access-manager": "HTB", "access-manager": "TB" });
  expect(nl.screens.olderAcronyms["chief-access-manager"]).toEqual(["VTE", "VTO"]);
  expect(fr.screens.acronyms).toEqual({ "chief-access-manager": "GAP", "access-manager": "GA" });
  expect(de.screens.acronyms).toEqual({ "chief-access-manager": "HZV", "access-manager": "ZV" });
});
