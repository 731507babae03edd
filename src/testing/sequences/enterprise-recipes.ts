import type { EnterpriseNumber } from "../../identifiers/enterprise-number.js";
import { sortedValues } from "../../kernel/sorted.js";
import type { EnterpriseChange, EnterpriseCommand } from "../../procedures/enterprises/commands.js";
import { tallyName } from "../../registry/keys.js";
import { enterpriseOf } from "../../scope/scope.js";
import { byContactCentre } from "./doers.js";
import type { RecipesOf } from "./recipe.js";
import type { Scene } from "./scene.js";

/** For what becomes of an enterprise: a change that should be accepted. */
export const enterpriseRecipes: RecipesOf<EnterpriseCommand> = {
  RecordEnterpriseChange: {
    weight: 3,
    after: "AppointChiefAccessManager",
    by: byContactCentre,
    build: (scene) => {
      const { draw, view } = scene;
      const ended = sortedValues(view.registry.enterprises).filter((one) => one.ended !== null);
      const again = draw.chance(50) ? draw.of(ended) : undefined;
      if (again) return recorded(again.number, { kind: "revived" });
      const living = view.at("enterprise").map(enterpriseOf);
      if (draw.chance(40)) {
        const number = draw.of(living);
        return number && recorded(number, { kind: "renamed", name: `Example ${draw.below(50)}` });
      }
      const number = draw.of(living.filter((one) => isSmall(scene, one)));
      return number && recorded(number, endOf(scene, number));
    },
  },
};

/** It goes into one of the others, or it ceases. */
function endOf({ draw, view, world }: Scene, number: EnterpriseNumber): EnterpriseChange {
  const others = world.enterprises
    .slice(0, 6)
    .filter((one) => one !== number && !view.registry.enterprises.get(one)?.ended);
  const into = draw.chance(50) ? draw.of(others) : undefined;
  return into === undefined ? { kind: "ceased" } : { kind: "merged", into };
}

/** One in which little would be lost before others. */
function isSmall({ view: { registry } }: Scene, number: EnterpriseNumber): boolean {
  return (registry.tallies.get(tallyName(number as never, "users")) ?? 0) < 5;
}

function recorded(enterprise: EnterpriseNumber, change: EnterpriseChange): EnterpriseCommand {
  return { type: "RecordEnterpriseChange", enterprise, change };
}
