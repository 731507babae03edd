import { isRouteAlive } from "../registry/routes.js";
import { enterpriseOf } from "../scope/scope.js";
import type { Check, Draft } from "./case.js";
import { answered, rerouted } from "./steps.js";

/** Requests for a chief that wait for a signature. */
export const requestUnsigned: Check = (at, on) => {
  if (at.level !== "enterprise") return [];
  return [...on.inquiry.openRequests(enterpriseOf(at.scope))].sort().flatMap((ticket): readonly Draft[] => {
    const request = on.inquiry.request(ticket);
    if (request?.status !== "open" || request.isSigned) return [];
    const remedies = answered(request, on);
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
