/** Part 9 of the rule book. Subdivisions and sites. */
export const placeRules = {
  "subdivision-kind.unknown": {
    statement: "The domain's kind has such subdivisions.",
    manual: "Heracles guide, step 3.3",
    params: ["kind"],
  },
  "site-kind.unknown": {
    statement: "The subdivision's kind has such sites.",
    manual: "Heracles guide, step 3.6",
    params: ["kind"],
  },
  "subdivision.identifier-taken": {
    statement: "A domain has one subdivision per number.",
    manual: "Heracles guide, step 3",
    params: ["identifier"],
  },
  "site.identifier-taken": {
    statement: "A subdivision has one site per number.",
    manual: "Heracles guide, step 3",
    params: ["identifier"],
  },
  "application.not-in-parent": {
    statement: "An application newly chosen for a subdivision or site is open at every level above it.",
    manual: "Heracles guide, step 3.4; closing one later rewrites nothing below: chosen",
    params: ["application"],
  },
  "application.restores": {
    statement:
      "Opening an application again gives it back to the assignments there and below that still carry it.",
    chosen: "Follows from not rewriting what lies below",
    weight: "warns",
    params: ["application", "count"],
  },
  "structure.users-first": {
    statement:
      "All subdivisions and sites come before the first user at or below the place where one is added.",
    manual: "Heracles guide, steps 3 and 4",
    weight: "policy",
  },
  "user.wrong-level": {
    statement: "A domain kind can fix the level where its users belong.",
    manual: "Heracles guide, step 4",
    weight: "policy",
    params: ["level"],
  },
  "scope.not-empty": {
    statement:
      "A subdivision or site is removed only when it has no sites and no assignments but its manager's.",
    manual: "Heracles guide, step 3.6; what must be gone first: chosen",
  },
} as const;
