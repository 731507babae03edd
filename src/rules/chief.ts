/** Part 6 of the rule book. The chief access manager and his appointment. */
export const chiefRules = {
  "authentication.eid-required": {
    statement: "The standard procedure is carried out after log-in with an eID.",
    manual: "Step-by-step guide, I.a",
    stages: ["standing"],
  },
  "chief.self-reappointment": {
    statement:
      "Whoever is chief access manager already does not appoint himself again; he may appoint another.",
    manual: "Step-by-step guide, I.b",
  },
  "chief.exists": {
    statement: "The enterprise is registered already and has a chief access manager.",
    manual: "Step-by-step guide, I.b",
    weight: "warns",
    params: ["account"],
  },
  "co-chiefs.remain": {
    statement: "Co-chiefs stay when the chief access manager is replaced: the new one is told how many.",
    chosen:
      "Heracles guide, step 1.10 says that managers, users and rights stay; of co-chiefs no manual speaks",
    weight: "warns",
    params: ["count"],
  },
  "declaration.required": {
    statement: "The declaration that the data are correct is confirmed.",
    manual: "Step-by-step guide; Heracles guide",
  },
  "exception.eid-available": {
    statement:
      "The exception procedure is only for an enterprise none of whose representatives has an eID or an electronic foreigner's card.",
    manual: "Step-by-step guide, II.a",
  },
  "request.unknown": {
    statement: "A request is found by its ticket.",
    manual: "Step-by-step guide, II; Heracles guide",
    params: ["ticket"],
  },
  "request.closed": {
    statement: "A request that is signed, granted, rejected or withdrawn is still open.",
    manual: "Step-by-step guide, II; Heracles guide; the withdrawal: chosen",
    params: ["ticket"],
  },
  "request.signature": {
    statement:
      "A legal representative with signing authority signs: by hand on the original, or by eID in the document of a signed request that names him by his INSZ. A fax, a copy or a scan is no signature.",
    manual: "Step-by-step guide, II.b; Heracles guide, steps 1.6 and 1.8",
  },
  "request.unsigned": {
    statement: "Only a signed request is granted.",
    manual: "Heracles guide",
  },
} as const;
