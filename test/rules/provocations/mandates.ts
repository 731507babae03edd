import type { Command, Facts, GrantMandate, Registry, SetRoute } from "../../../src/index.js";
import { routes as routesOf } from "../../../src/index.js";
import type { RuleCode } from "../../../src/rules/index.js";
import {
  by,
  clinic,
  context,
  employer,
  facts,
  factsWith,
  hospital,
  type Name,
  newPerson,
  played,
  today,
} from "../../support/world.js";
import { type Provocations, refused } from "./provocation.js";

const route = (more: Partial<SetRoute>) => (): Command => ({
  type: "SetRoute",
  scope: employer,
  declaration: "social-risk-declaration",
  recipient: "self",
  ...more,
});

export const routes: Provocations<RuleCode<"routing">> = {
  "route.declaration-unknown": refused(["declaration"], route({ declaration: "dmfa", channel: "e-box" })),
  "route.recipient-without-mandate": refused(["recipient"], route({ recipient: { enterprise: clinic } })),
  "route.channel": refused(["channel"], route({ channel: "sftp" })),
  "route.broken": {
    path: [],
    provoke: () => {
      const { type: _type, from: _from, ...mandate } = grant()() as GrantMandate;
      const registry = played([
        [grant()(), by.chief],
        [route({ recipient: { enterprise: clinic } })(), by.chief],
        [{ type: "RevokeMandate", ...mandate }, by.chief],
      ]);
      const found = routesOf(registry, { scope: employer }, context(by.chief));
      return found.ok ? found.value.flatMap(({ broken }) => broken ?? []) : [];
    },
  },
};

const grant =
  (more: Partial<GrantMandate> = {}) =>
  (): Command => ({
    type: "GrantMandate",
    enterprise: hospital,
    mandatary: { enterprise: clinic },
    subject: "social-security",
    from: today,
    ...more,
  });
const granted = (): Registry => played([[grant()(), by.chief]]);

type CuratorCode = Extract<RuleCode<"mandates">, `curator.${string}`>;

export const mandates: Provocations<Exclude<RuleCode<"mandates">, CuratorCode>> = {
  "mandate.not-employer": refused(
    ["enterprise"],
    grant({ enterprise: clinic, mandatary: { enterprise: hospital } }),
    by.otherchief,
  ),
  "mandate.managed-elsewhere": refused(["subject"], grant({ subject: "vat" })),
  "mandate.exists": refused(["mandatary"], grant({ from: "2026-04-01" }), by.chief, { before: granted }),
  "mandate.unknown": refused(["mandatary"], () => ({
    type: "RevokeMandate",
    enterprise: hospital,
    mandatary: { enterprise: clinic },
    subject: "social-security",
  })),
  "mandate.period": refused(["until"], grant({ until: "2026-03-01" })),
};

const bankruptcy = (bankrupt: boolean): { facts: Facts } => ({
  facts: factsWith({
    enterprises: { [hospital]: { name: "Example Hospital", ...facts.enterprises[hospital], bankrupt } },
  }),
});
const appointCurator = (name: Name) => (): Command => ({
  type: "AppointCurator",
  enterprise: hospital,
  person: newPerson(name),
});
const curated = (): Registry => played([[appointCurator("outsider")(), by.court, bankruptcy(true)]]);

export const curators: Provocations<CuratorCode> = {
  "curator.exists": refused(["enterprise"], appointCurator("newcomer"), by.court, {
    before: curated,
    context: bankruptcy(true),
  }),
  "curator.unknown": refused(
    ["enterprise"],
    () => ({ type: "DischargeCurator", enterprise: hospital }),
    by.court,
  ),
  "curator.not-bankrupt": refused(["enterprise"], appointCurator("newcomer"), by.court, {
    context: bankruptcy(false),
  }),
};
