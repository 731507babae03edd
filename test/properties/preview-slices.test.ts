import {
  type Command,
  type Context,
  findDomainKind,
  isAtOrBelow,
  preview,
  type Registry,
  type RegistryEvent,
  replay,
  type Scope,
  scopeParts,
} from "toegangsbeheer";
import { describe, expect, it } from "vitest";
import { inszOf } from "../../src/testing/synthetic.js";
import { loading, withoutEach } from "../support/slices.js";
import { triesOf } from "../support/tries.js";
import { onEveryTurn } from "./support.js";

const mostRounds = 12;

/** Ten strangers in every place, and each in that place alone. */
function crowd(registry: Registry): readonly RegistryEvent[] {
  const metadata = { at: "2026-03-02T08:00:00.000Z", by: { kind: "import" } };
  const details = { title: null, language: null, email: "x@example.org", localEmail: null, lastDay: null };
  const held = { role: "user", details, applications: ["ehealth-box", "dmfa"], functions: [] };
  return placesOf(registry).flatMap((scope, place) =>
    Array.from({ length: 10 }, (_, at) => {
      const account = `stranger-${place}-${at}`;
      const person = { firstName: "An", lastName: "Peeters", username: null, passwordTiedTo: null };
      return [
        {
          type: "AccountOpened",
          version: 1,
          metadata,
          data: {
            account,
            insz: inszOf({ year: 1930, month: 1, day: 1 + at, sequence: 1 + place }),
            ...person,
          },
        },
        { type: "AssignmentAdded", version: 1, metadata, data: { account, scope, ...held } },
      ];
    }).flat(),
  ) as unknown as readonly RegistryEvent[];
}

function placesOf({ places }: Registry): readonly Scope[] {
  return [...places.keys()];
}

describe("law 17, preview, on a slice", () => {
  it("answers what it answers on the whole, once it lacks nothing", () => {
    onEveryTurn(60, ({ command, context, before }) => {
      const { value } = loading(before, (view) => preview(view, command, context), mostRounds);
      expect(value).toEqual(preview(before, command, context));
    });
  });

  it("never answers from a slice that lacks something", () => {
    onEveryTurn(30, ({ command, context, before }) => {
      const ask = (view: Registry) => preview(view, command, context);
      const { keys, value } = loading(before, ask, mostRounds);
      for (const found of withoutEach(before, keys, ask)) expect(found).toEqual(value);
    });
  });

  it("looks at what depends on the command and at nobody else, however many there are", () => {
    let accepted = 0;
    onEveryTurn(
      40,
      ({ command, context, before }) => {
        const places = placesOf(before);
        const crowded = replay(crowd(before), before);
        const { keys, value } = loading(crowded, (view) => preview(view, command, context), mostRounds);
        if (!value.ok) return;
        accepted += 1;
        const strangers = [...keys]
          .map((key) => /^account:stranger-(\d+)-/.exec(key)?.[1])
          .filter((place) => place !== undefined)
          .map((place) => places[Number(place)] as Scope);
        const isAllowed = concernsEverybodyAt(command, context);
        expect(strangers.filter((scope) => !isAllowed(scope))).toEqual([]);
      },
      { spoiled: 5, start: "grown" },
    );
    expect(accepted).toBeGreaterThan(triesOf(300));
  });
});

/** Where a command touches whoever is there: what is open at a place, and whether a curator is in charge. */
function concernsEverybodyAt(command: Command, { catalogue }: Context): (scope: Scope) => boolean {
  switch (command.type) {
    case "SetDomainApplications":
    case "SetSubdivisionApplications":
    case "SetSiteApplications":
    case "CloseDomain":
      return (scope) => isAtOrBelow(scope, command.scope as Scope);
    case "RecordEnterpriseChange":
      return (scope) => scopeParts(scope).enterprise === command.enterprise.replace(/\D/g, "");
    case "AppointCurator":
    case "DischargeCurator":
      return (scope) => {
        const { enterprise, domain, subdivision } = scopeParts(scope);
        const mayHaveOne = findDomainKind(catalogue, domain?.kind ?? "")?.curator === true;
        return (
          command.enterprise.replace(/\D/g, "") === enterprise && mayHaveOne && subdivision === undefined
        );
      };
    default:
      return () => false;
  }
}
