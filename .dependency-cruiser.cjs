// The folders of src, lowest first. Each may import from itself and from those above it in this list, no others.
const order = [
  "kernel",
  "words",
  "identifiers",
  "scope",
  "credentials",
  "rules",
  "messages",
  "catalogue",
  "policy",
  "aggregates",
  "context",
  "registry",
  "permissions",
  "form",
  "procedures",
  "engine",
  "import",
  "steps",
  "access",
  "queries",
  "review",
  "authzen",
  "host",
  "standard",
  "schemas",
  "emmett",
  "testing",
];

// The events of each procedure, whole: a floor of their own, below form.
const events = ["^src/procedures/events?\\.ts$", "^src/procedures/[^/]+/events\\.ts$"];

const entries = "^src/(index|validators|keys)\\.ts$";
const packages = "(^|/)node_modules/";
const languages = "^src/messages/(nl|fr|de|en)\\b";

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...order.map((folder, place) => ({
      name: `${folder}-looks-down`,
      comment: `${folder} imports only from ${order.slice(0, place + 1).join(", ")}`,
      severity: "error",
      from: { path: `^src/${folder}/` },
      to: {
        path: "^src/",
        pathNot: [
          `^src/(${order.slice(0, place + 1).join("|")})/`,
          ...(["form", "messages"].includes(folder) ? events : []),
        ],
      },
    })),
    {
      name: "events-know-no-decision",
      comment: "An event says what it changes, whoever decided it.",
      severity: "error",
      from: { path: events },
      to: { path: "^src/(form|procedures|engine)/", pathNot: events },
    },
    {
      name: "every-folder-has-its-place",
      comment: "A new folder needs its line in `order`.",
      severity: "error",
      from: { path: "^src/", pathNot: `^src/(${order.join("|")})/|${entries}` },
      to: {},
    },
    {
      name: "aggregates-ignore-each-other",
      comment: "An aggregate knows itself and aggregates/common; the registry brings them together.",
      severity: "error",
      from: { path: "^src/aggregates/([^/]+)/" },
      to: { path: "^src/aggregates/", pathNot: "^src/aggregates/($1|common)/" },
    },
    {
      name: "procedures-ignore-each-other",
      comment: "What two procedures need stands in form; only the events of others may be known.",
      severity: "error",
      from: { path: "^src/procedures/([^/]+)/" },
      to: { path: "^src/procedures/[^/]+/", pathNot: "^src/procedures/($1/|[^/]+/events\\.ts$)" },
    },
    {
      name: "access-does-not-decide",
      comment:
        "Access is asked of the registry and the permissions; its steps name commands, and only where they are told in turn is it asked what one leaves.",
      severity: "error",
      from: { path: "^src/(access|steps)/", pathNot: "/steps/turns\\.ts$" },
      to: {
        path: "^src/(form|procedures|engine)/",
        pathNot: "/engine/question-of\\.ts$",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "messages-know-only-types-of-the-rule-book",
      comment: "A form that shows one message loads neither the rule book nor the events.",
      severity: "error",
      from: { path: "^src/messages/" },
      to: { path: "^src/(scope|credentials|rules|procedures)/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "languages-only-for-their-entries",
      comment: "Whoever imports the library loads no language that he didn't ask for.",
      severity: "error",
      from: { path: "^src/", pathNot: ["^src/testing/", languages] },
      to: { path: languages },
    },
    {
      name: "one-language-at-a-time",
      severity: "error",
      from: { path: languages },
      to: { path: languages, pathNot: "^src/messages/$1\\b" },
    },
    {
      name: "nothing-imports-an-entry",
      comment: "Entries are tables of contents for users; only the main one repeats another.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/index\\.ts$" },
      to: { path: entries },
    },
    {
      name: "testing-only-for-tests",
      comment: "fast-check is an optional peer: the library itself must load without it.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/testing/" },
      to: { path: "^src/testing/" },
    },
    {
      name: "authzen-only-for-its-entry",
      comment: "Whoever imports the library loads no standard that he doesn't serve.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/authzen/" },
      to: { path: "^src/authzen/" },
    },
    {
      name: "no-cycle",
      severity: "error",
      from: { path: "^src/" },
      to: { circular: true },
    },
    {
      name: "known-packages-only",
      comment: "Every further dependency is a decision: write it down in docs/adr and allow it here.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: packages, pathNot: `${packages}(immer|ts-pattern|fast-check)/` },
    },
    {
      name: "fast-check-only-in-testing",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/testing/" },
      to: { path: `${packages}fast-check/` },
    },
    {
      name: "validators-and-messages-stay-light",
      comment:
        "A form that checks a number or shows a message loads no package. What is told of events knows their types, and what those know in turn: that none of it is loaded, its size shows.",
      severity: "error",
      from: {
        path: "^src/(validators\\.ts$|keys\\.ts$|identifiers/|messages/)",
        pathNot: "^src/messages/(event-sentences\\.ts$|narrate\\.ts$|[a-z]+/events/)",
      },
      to: { path: packages, reachable: true },
    },
    {
      name: "no-node",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "resolvable",
      severity: "error",
      from: { path: "^src/" },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: packages },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.src.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "default"],
      mainFields: ["module", "main", "types"],
    },
  },
};
