import { findDeclaration } from "../catalogue/find.js";
import { isRouteAlive } from "../registry/routes.js";
import { enterpriseOf } from "../scope/scope.js";
import { clearRoute, routeToEBox } from "../steps/exchange.js";
import { signRequest, withdrawRequest } from "../steps/requests.js";
import type { DraftStep } from "../steps/step.js";
import type { Check, Draft, ReviewCase, ReviewedPlace } from "./case.js";

/** Requests for a chief that wait for a signature. */
export const requestUnsigned: Check = (at, on) => {
  if (at.level !== "enterprise") return [];
  return [...on.inquiry.openRequests(enterpriseOf(at.scope))].sort().flatMap((ticket): readonly Draft[] => {
    const request = on.inquiry.request(ticket);
    if (request?.status !== "open" || request.isSigned) return [];
    const from = on.context.now;
    const remedies = [signRequest({ request, from }), withdrawRequest({ request, from })];
    return [{ about: { ticket }, subject: [ticket], since: request.requestedAt, remedies }];
  });
};

/** Routes that lead nowhere any more: their mandate or their channel has ended. */
export const routeBroken: Check = (at, on) => {
  if (at.level !== "domain") return [];
  return (on.inquiry.routing(at.scope)?.routes ?? [])
    .filter((route) => !isRouteAlive(on.inquiry, at.scope, route))
    .map(({ declaration }) => ({
      about: { declaration },
      subject: [declaration],
      remedies: rerouted(at, declaration, on),
    }));
};

/** A route that leads to the enterprise's mailbox, or no route. */
function rerouted(
  { scope }: ReviewedPlace,
  declaration: string,
  { context }: ReviewCase,
): readonly DraftStep[] {
  const route = { scope, declaration, from: context.now };
  const isKnown = findDeclaration(context.catalogue, declaration) !== undefined;
  return [...(isKnown ? [routeToEBox(route)] : []), clearRoute(route)];
}
