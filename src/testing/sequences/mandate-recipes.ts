import type { Mandatary } from "../../aggregates/common/mandatary.js";
import { isLive, type Mandates } from "../../aggregates/mandate/state.js";
import type { MandataryInput } from "../../form/mandatary.js";
import { sortedValues } from "../../kernel/sorted.js";
import type { CuratorCommand } from "../../procedures/curators/commands.js";
import type { MandateCommand } from "../../procedures/mandates/commands.js";
import type { RouteCommand } from "../../procedures/routes/commands.js";
import { enterpriseOf, type Scope } from "../../scope/scope.js";
import { byCourt } from "./doers.js";
import type { RecipesOf } from "./recipe.js";
import { accountOf, formFor, kindOf, placeOf, type Scene } from "./scene.js";
import type { WorldPerson } from "./world.js";

/** The declaration of which routes are set. */
export const declaration = "social-risk-declaration";
/** What mandates are given for. */
export const subject = "social-security";

/** For each command about routes, mandates and curators: one that should be accepted. */
export const mandateRecipes: RecipesOf<RouteCommand | MandateCommand | CuratorCommand> = {
  SetRoute: {
    weight: 2,
    build: (scene) => {
      const { draw, view, today } = scene;
      const scope = placeOf(scene, "domain");
      if (scope === undefined) return undefined;
      const live = mandatesOf(scene, scope).filter(({ given }) => given.some((one) => isLive(one, today)));
      const mandate = draw.chance(60) ? draw.of(live) : undefined;
      if (mandate) return { type: "SetRoute", scope, declaration, recipient: asInput(mandate.mandatary) };
      const channels = view.registry.senders.get(scope)?.channels ?? [];
      const batch = channels.filter(({ kind }) => kind !== "web-service").map(({ kind }) => kind);
      const channel = draw.from(["e-box", ...batch]);
      return { type: "SetRoute", scope, declaration, recipient: "self", channel };
    },
  },
  ClearRoute: {
    weight: 2,
    after: "SetRoute",
    build: ({ draw, view }) => {
      const routing = draw.of(sortedValues(view.registry.routings));
      const route = draw.of(routing?.routes ?? []);
      return (
        routing && route && { type: "ClearRoute", scope: routing.domain, declaration: route.declaration }
      );
    },
  },
  GrantMandate: {
    weight: 2,
    after: "AppointChiefAccessManager",
    build: (scene) => {
      const { draw, view, today, world } = scene;
      const employers = view
        .at("enterprise")
        .filter((scope) => (world.facts.enterprises?.[scope]?.nssoNumbers?.length ?? 0) > 0);
      const enterprise = draw.early(employers);
      if (enterprise === undefined) return undefined;
      const taken = mandatesOf(scene, enterprise).map(({ mandatary }) => JSON.stringify(asInput(mandatary)));
      const candidates: readonly MandataryInput[] = draw.chance(50)
        ? world.enterprises
            .slice(0, 6)
            .filter((other) => !view.registry.enterprises.get(other)?.ended)
            .map((other) => ({ enterprise: other }))
        : world.persons.slice(40, 80).map(({ insz }) => ({ insz }));
      const mandatary = draw.of(candidates.filter((one) => !taken.includes(JSON.stringify(one))));
      if (mandatary === undefined) return undefined;
      const until = draw.of([today, `${today.slice(0, 4)}-12-31`]) as string;
      return {
        type: "GrantMandate",
        enterprise,
        mandatary,
        subject,
        from: draw.chance(80) ? today : `${today.slice(0, 4)}-01-01`,
        ...(draw.chance(50) && { until }),
      };
    },
  },
  RevokeMandate: {
    weight: 2,
    after: "GrantMandate",
    build: ({ draw, view, today }) => {
      const given = sortedValues(view.registry.mandates).flatMap(({ enterprise, mandatary, given: all }) =>
        all
          .filter(({ until }) => (until ?? today) >= today)
          .map((mandate) => ({ enterprise, mandatary: asInput(mandatary), subject: mandate.subject })),
      );
      const mandate = draw.of(given);
      return mandate && { type: "RevokeMandate", ...mandate };
    },
  },
  AppointCurator: {
    weight: 2,
    after: "AppointChiefAccessManager",
    by: byCourt,
    build: (scene) => {
      const { draw, view, world } = scene;
      const fit = view.at("enterprise").filter((scope) => {
        const isBankrupt = world.facts.enterprises?.[scope]?.bankrupt === true;
        return isBankrupt && view.registry.enterprises.get(enterpriseOf(scope))?.curator === null;
      });
      const enterprise = draw.early(fit);
      if (enterprise === undefined) return undefined;
      const candidates = world.persons
        .slice(16)
        .filter(({ insz }) =>
          (accountOf(scene, insz)?.assignments ?? []).every(({ scope }) => !isCurated(scope)),
        );
      const person = (draw.of(candidates) ?? draw.of(world.persons)) as WorldPerson;
      return { type: "AppointCurator", enterprise, person: formFor(scene, person) };
    },
  },
  DischargeCurator: {
    weight: 2,
    after: "AppointCurator",
    by: byCourt,
    build: ({ draw, view }) => {
      const under = view
        .at("enterprise")
        .filter((scope) => view.registry.enterprises.get(enterpriseOf(scope))?.curator);
      const enterprise = draw.of(under);
      return enterprise && { type: "DischargeCurator", enterprise };
    },
  },
};

function isCurated(scope: Scope): boolean {
  return scope.length > 10 && kindOf(scope)?.curator === true;
}

function mandatesOf({ view }: Scene, scope: Scope): readonly Mandates[] {
  return sortedValues(view.registry.mandates).filter(({ enterprise }) => enterprise === enterpriseOf(scope));
}

/** A mandatary as a command names him. */
function asInput(mandatary: Mandatary): MandataryInput {
  return mandatary.kind === "enterprise" ? { enterprise: mandatary.enterprise } : { insz: mandatary.insz };
}
