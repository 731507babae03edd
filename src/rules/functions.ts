/** Part 11 of the rule book. Functions. */
export const functionRules = {
  "function.unknown": {
    statement: "The domain's kind knows the function.",
    manual: "Heracles guide, step 4.10",
    params: ["function"],
  },
  "function.no-effect": {
    statement: "A function given at another level than the one that counts opens nothing.",
    manual: "Heracles guide, step 4.10",
    weight: "warns",
    params: ["function", "level"],
  },
  "application.companion-missing": {
    statement:
      "Holders of some functions have a second application beside the first: physicians have eHealthBox beside Heracles.",
    manual: "Heracles guide, last page",
    weight: "warns",
    params: ["application", "companion"],
  },
} as const;
