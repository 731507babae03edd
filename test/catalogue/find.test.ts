import { describe, expect, it } from "vitest";
import { defaultCatalogue } from "../../src/catalogue/default/catalogue.js";
import {
  authenticationLevel,
  findApplication,
  findChannelKind,
  findDeclaration,
  findDomainKind,
  findFunction,
  findMandateSubject,
  findSiteKind,
  findSubdivisionKind,
} from "../../src/catalogue/find.js";
import type { DomainKind, SubdivisionKind } from "../../src/catalogue/types.js";

const screening = findDomainKind(defaultCatalogue, "mammography-screening") as DomainKind;
const unit = findSubdivisionKind(screening, "mammography-unit") as SubdivisionKind;

describe("looking up", () => {
  it("finds every entry by its id", () => {
    for (const kind of defaultCatalogue.domainKinds) {
      expect(findDomainKind(defaultCatalogue, kind.id)).toBe(kind);
      for (const one of kind.functions) expect(findFunction(kind, one.id)).toBe(one);
      for (const below of kind.subdivisionKinds) expect(findSubdivisionKind(kind, below.id)).toBe(below);
    }
    for (const application of defaultCatalogue.applications) {
      expect(findApplication(defaultCatalogue, application.id)).toBe(application);
    }
    for (const channel of defaultCatalogue.channels) {
      expect(findChannelKind(defaultCatalogue, channel.id)).toBe(channel);
    }
    for (const declaration of defaultCatalogue.declarations) {
      expect(findDeclaration(defaultCatalogue, declaration.id)).toBe(declaration);
    }
    for (const subject of defaultCatalogue.mandateSubjects) {
      expect(findMandateSubject(defaultCatalogue, subject.id)).toBe(subject);
    }
    for (const { id, level } of defaultCatalogue.means) {
      expect(authenticationLevel(defaultCatalogue, id)).toBe(level);
    }
    expect(findSiteKind(unit, "mammography-site")).toBe(unit.siteKinds[0]);
  });

  it.each(["", "__proto__", "constructor", "toString", "hasOwnProperty", "EID", "finance "])(
    "finds nothing for %j",
    (id) => {
      expect(findDomainKind(defaultCatalogue, id)).toBeUndefined();
      expect(findApplication(defaultCatalogue, id)).toBeUndefined();
      expect(findChannelKind(defaultCatalogue, id)).toBeUndefined();
      expect(findDeclaration(defaultCatalogue, id)).toBeUndefined();
      expect(findMandateSubject(defaultCatalogue, id)).toBeUndefined();
      expect(findSubdivisionKind(screening, id)).toBeUndefined();
      expect(findSiteKind(unit, id)).toBeUndefined();
      expect(findFunction(screening, id)).toBeUndefined();
      expect(authenticationLevel(defaultCatalogue, id)).toBeUndefined();
    },
  );

  it("looks into the lists of the catalogue that is asked, and of no other", () => {
    const other = { ...defaultCatalogue, channels: [] };
    expect(findChannelKind(other, "ftp")).toBeUndefined();
  });
});
