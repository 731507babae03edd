import fc from "fast-check";
import {
  type AccessQuestion,
  type AskedSession,
  applicationsOf,
  explainAccess,
  mayOpen,
  type Registry,
  remediesFor,
  whoMayOpen,
} from "toegangsbeheer";
import { anyInput, contextOf } from "toegangsbeheer/testing";
import { describe, expect, it } from "vitest";
import { catalogueWith, later, ready } from "../access/situations.js";
import { by, employer, hospital, minute, site } from "../support/world.js";
import { runs } from "./support.js";

const catalogue = catalogueWith("ehealth-box", { authenticationLevel: 200 });
const context = contextOf({ now: later, catalogue });
const registry: Registry = ready([
  { type: "GrantApplications", scope: site, accounts: ["newcomer"], applications: ["ehealth-box"] },
  by.manager,
]);

/** Each question about a log-in, asked with that one. */
const questions: Readonly<Record<string, (session: AskedSession) => unknown>> = {
  mayOpen: (session) => mayOpen(registry, asking("ehealth-box", session), context),
  explainAccess: (session) => explainAccess(registry, asking("ehealth-box", session), context),
  remediesFor: (session) => remediesFor(registry, asking("heracles", session), context),
  whoMayOpen: (session) =>
    whoMayOpen(registry, { application: "ehealth-box", scope: site, session }, context),
  applicationsOf: (session) => applicationsOf(registry, { account: "newcomer", session }, context),
};

function asking(application: string, session: AskedSession): AccessQuestion {
  return { account: "newcomer", application, scope: site, session };
}

const whole = { loggedInAt: minute(59), means: "eid" };

/** A session with one thing in place of a field, which may leave it readable. */
const mended = fc
  .tuple(
    fc.constantFrom("loggedInAt", "means"),
    fc.oneof(anyInput(), fc.constantFrom("yesterday", "", 0, "EID")),
  )
  .map(([field, value]) => ({ ...whole, [field]: value }));

function isReadable(session: unknown): boolean {
  if (session === "unjudged") return true;
  try {
    const { loggedInAt, means } = session as Record<string, unknown>;
    const isMoment = loggedInAt instanceof Date || /^\d{4}-/.test(String(loggedInAt));
    return isMoment && catalogue.means.some(({ id }) => id === means);
  } catch {
    return false;
  }
}

describe("a log-in that can't be read", () => {
  it.each(Object.entries(questions))(
    "is a missing one to %s, and opens nothing that asks a level",
    (_, ask) => {
      const missing = JSON.stringify(ask(null));
      for (const absent of [
        undefined,
        "",
        0,
        [],
        {},
        { means: "eid" },
        { loggedInAt: minute(59) },
        () => whole,
      ]) {
        expect(JSON.stringify(ask(absent as never))).toBe(missing);
      }
      fc.assert(
        fc.property(fc.oneof(anyInput(), mended), (session) => {
          fc.pre(!isReadable(session));
          expect(JSON.stringify(ask(session as never))).toBe(missing);
        }),
        runs(500),
      );
    },
  );

  it("fails where a level is asked or somebody else set the password, and nowhere else", () => {
    const failed = (application: string, account: string, scope: string) => {
      const answer = mayOpen(registry, { account, application, scope, session: null }, context);
      return answer.allowed ? [] : answer.failed;
    };
    expect(failed("ehealth-box", "newcomer", site)).toEqual(["authentication.level"]);
    // A manager set the newcomer's password, and nobody the chief's, who has none.
    expect(failed("access-management", "newcomer", site)).toEqual(["authentication.level"]);
    expect(failed("access-management", "chief", hospital)).toEqual([]);
    expect(failed("dmfa", "chief", employer)).toEqual([]);
  });
});

describe("a log-in that is left aside", () => {
  it("is named in the answer, and in no other", () => {
    const codes = (session: AskedSession) => mayOpen(registry, asking("ehealth-box", session), context);
    expect(codes("unjudged")).toEqual({ allowed: true, unjudged: ["authentication.level"] });
    expect(codes(whole)).toEqual({ allowed: true, unjudged: [] });
    expect(codes(null)).toEqual({ allowed: false, failed: ["authentication.level"], unjudged: [] });
    const told = explainAccess(registry, asking("ehealth-box", "unjudged"), context);
    expect(told.conditions.filter(({ holds }) => holds === "unjudged").map(({ code }) => code)).toEqual(
      told.unjudged,
    );
    const [opener] = whoMayOpen(
      registry,
      { application: "ehealth-box", scope: site, session: whole },
      context,
    );
    expect(opener?.places[0]?.unjudged).toEqual([]);
  });
});
