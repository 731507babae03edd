import { findDeclaration } from "../catalogue/find.js";
import { isRouteAlive } from "../registry/routes.js";
import { enterpriseOf } from "../scope/scope.js";
import { signRequest, withdrawRequest } from "../steps/managers.js";
import { clearRoute, routeToEBox } from "../steps/places.js";
import type { Check, Draft } from "./case.js";

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
export const routeBroken: Check = ({ scope, level }, { inquiry, context }) => {
  if (level !== "domain") return [];
  return (inquiry.routing(scope)?.routes ?? [])
    .filter((route) => !isRouteAlive(inquiry, scope, route))
    .map(({ declaration }) => {
      const route = { scope, declaration, from: context.now };
      const isKnown = findDeclaration(context.catalogue, declaration) !== undefined;
      const remedies = [...(isKnown ? [routeToEBox(route)] : []), clearRoute(route)];
      return { about: { declaration }, subject: [declaration], remedies };
    });
};
