import { de } from "toegangsbeheer/messages/de";
import { en } from "toegangsbeheer/messages/en";
import { fr } from "toegangsbeheer/messages/fr";
import { nl } from "toegangsbeheer/messages/nl";
import { describe, expect, it } from "vitest";
import { mateo, mateoLater, noor } from "../../examples/facts/care.js";
import { whatHappened } from "../../examples/j17-what-happened.js";
import { printed } from "../../examples/print.js";
import { outcomesOf } from "./outcome.js";

const story = whatHappened();

describe("J17, what happened to a person", () => {
  it("is told to an auditor whole, and to others as far as it is theirs to know", () => {
    expect(outcomesOf(story)).toEqual([
      {
        told: [
          "AccountOpened",
          "AssignmentAdded",
          "PersonNumberCorrected",
          "AssignmentAdded",
          "AssignmentRemoved",
          "AssignmentRemoved",
          "PersonErased",
        ],
      },
      { told: ["AssignmentAdded", "AssignmentAdded", "AssignmentRemoved", "AssignmentRemoved"] },
      { told: ["SubdivisionAdded", "ManagerAppointed", "AssignmentAdded", "AssignmentRemoved"] },
      { refused: ["permission.denied"] },
      { told: ["AccountOpened", "AssignmentAdded", "AssignmentUpdated"] },
      { refused: ["permission.denied"] },
      {
        told: [
          "EnterpriseRegistered",
          "ChiefAccessManagerAppointed",
          "DomainActivated",
          "ManagerAppointed",
          "DomainActivated",
        ],
      },
    ]);
  });

  it.each([nl, fr, de, en])("tells in $language nothing of who was erased, nor anybody’s number", (pack) => {
    const text = printed(story, pack);
    const [, steps = ""] = text.split(/\n(?= 1\. )/);
    expect(steps).toContain(mateo.account);
    expect(steps).not.toContain(mateo.lastName);
    for (const { insz } of [mateo, mateoLater, noor]) {
      expect(text).not.toContain(insz);
      expect(text).not.toContain(insz.replace(/\D/g, ""));
    }
  });

  it.each([
    { pack: nl, line: "heeft het contactcenter het INSZ gewijzigd voor acc-mateo." },
    { pack: fr, line: "le centre de contact a modifié le NISS pour acc-mateo." },
    { pack: de, line: "hat das Kontaktzentrum die ENSS für acc-mateo geändert." },
    { pack: en, line: "the contact centre changed the INSZ for acc-mateo." },
  ])("says in $pack.language what was done, and by whom", ({ pack, line }) => {
    expect(printed(story, pack).replace(/\s+/g, " ")).toContain(line);
  });

  it("changes nothing", () => {
    expect(story.registry).toBe(story.steps[0]?.before);
  });
});
