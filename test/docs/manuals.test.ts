import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { journeys } from "../../examples/journeys.js";
import * as library from "../../src/index.js";
import {
  commandTypes,
  conditionCodes,
  defaultCatalogue,
  defaultPolicy,
  eventTypes,
  permissionMatrix,
  rules,
} from "../../src/index.js";

const page = readFileSync(join(import.meta.dirname, "../../docs/manuals.md"), "utf8");
const { applications, domainKinds } = defaultCatalogue;

/** Fields of commands and queries that the page names. */
const fields = new Set(
  readFileSync(join(import.meta.dirname, "../../api/index.txt"), "utf8")
    .match(/^\s+readonly \w+(?=\??:)/gm)
    ?.map((line) => line.trim().slice("readonly ".length)),
);

const names: ReadonlySet<string> = new Set([
  ...Object.keys(library),
  ...Object.keys(rules),
  ...Object.keys(defaultPolicy.review.severities),
  ...commandTypes,
  ...eventTypes,
  ...Object.keys(permissionMatrix),
  ...conditionCodes,
  ...[...applications, ...domainKinds].map(({ id }) => id),
  "done",
  "self",
]);

describe("the table of the manuals", () => {
  const rows = page.split("\n").filter((line) => line.startsWith("| ") && !/^\| (---|it says)/.test(line));
  const named = rows.flatMap((row) => [...row.matchAll(/`([^`]+)`/g)].map(([, name]) => name as string));

  it("says of every line where it is, or why it is not", () => {
    expect(rows.length).toBeGreaterThan(100);
    for (const row of rows) expect(row.split(" | "), row).toHaveLength(2);
  });

  it("lists every journey", () => {
    for (const id of Object.keys(journeys)) expect(page).toContain(`\`${id}\``);
  });

  it("names only what there is", () => {
    expect(named.filter((name) => !names.has(name) && !fields.has(name))).toEqual([]);
  });

  it("leaves no command out that a manual knows, but those that were chosen", () => {
    const chosen = [
      "AddUsers",
      "CloseChannel",
      "CloseDomain",
      "CloseSender",
      "ConfirmReview",
      "CopyUserRights",
      "CorrectPersonNumber",
      "ErasePerson",
      "MoveUser",
      "RenewChannelCertificate",
      "RenewChannelKey",
      "ReplaceSiteManager",
      "ReplaceSubdivisionManager",
      "ResetTechnicalUserPassword",
      "SetSiteApplications",
      "SetSubdivisionApplications",
      "UpdateSite",
      "UpdateSubdivision",
      "WithdrawAppointmentRequest",
    ];
    expect(commandTypes.filter((type) => !named.includes(type) && !chosen.includes(type))).toEqual([]);
  });
});
