import { findingId } from "../../aggregates/review/state.js";
import type { ReviewCommand } from "../../procedures/reviews/commands.js";
import { isAtOrBelow } from "../../scope/scope.js";
import { type ReviewDecision, reviewDecisions } from "../../words/findings.js";
import { type Level, levels } from "../../words/levels.js";
import type { RecipesOf } from "./recipe.js";
import { placeOf } from "./scene.js";

/** For each command about reviews: one that should be accepted. */
export const reviewRecipes: RecipesOf<ReviewCommand> = {
  ConfirmReview: {
    weight: 2,
    after: "AppointChiefAccessManager",
    build: (scene) => {
      const { draw, view } = scene;
      const level = draw.from<Level>(levels);
      const scope = placeOf(scene, level) ?? placeOf(scene, "enterprise");
      if (scope === undefined) return undefined;
      const inside = view.accounts.flatMap(({ id, assignments }) =>
        assignments
          .filter((one) => isAtOrBelow(one.scope, scope))
          .map((one) =>
            findingId(draw.from(["review.untouched", "review.no-effect", "review.leaver"]), one.scope, [id]),
          ),
      );
      const looked = draw.chance(90)
        ? draw.some(inside, 6)
        : [findingId("review.place-data", scope, ["data"])];
      const findings = [...new Set(looked)].map((finding) => ({
        finding,
        decision: draw.from<ReviewDecision>(reviewDecisions),
        reason: draw.from(["Works here", "Left in spring", " Asked  the person "]),
      }));
      return { type: "ConfirmReview", scope, factsAt: scene.now, findings };
    },
  },
};
