import type { DomainKind, Labels } from "../types.js";
import { plainKind } from "./domain-kind.js";
import { everywhere } from "./labels.js";

const federal = (id: string, labels: Labels): DomainKind => ({
  ...plainKind,
  id,
  labels,
  capacity: "employer",
  opensByItself: "always",
  managedElsewhere: "egov-role-administration",
});

/** The domain kinds whose users and applications other systems manage. */
export const governmentKinds: readonly DomainKind[] = [
  federal("finance", { nl: "Financiën", fr: "Finances", de: "Finanzen", en: "Finance" }),
  federal("mobility", {
    nl: "Mobiliteit (vervoer, infrastructuur, telecommunicatie)",
    fr: "Mobilité (transports, infrastructure, télécommunications)",
    de: "Mobilität (Verkehr, Infrastruktur, Telekommunikation)",
    en: "Mobility (transport, infrastructure, telecommunications)",
  }),
  federal("economy", { nl: "Economie", fr: "Économie", de: "Wirtschaft", en: "Economy" }),
  federal("justice", { nl: "Justitie", fr: "Justice", de: "Justiz", en: "Justice" }),
  federal("home-affairs", {
    nl: "Binnenlandse zaken",
    fr: "Intérieur",
    de: "Inneres",
    en: "Home affairs",
  }),
  federal("foreign-affairs", {
    nl: "Buitenlandse zaken",
    fr: "Affaires étrangères",
    de: "Auswärtige Angelegenheiten",
    en: "Foreign affairs",
  }),
  federal("public-procurement", {
    nl: "Overheidsopdrachten",
    fr: "Marchés publics",
    de: "Öffentliche Aufträge",
    en: "Public procurement",
  }),
  federal("system-admin", everywhere("System Admin")),
  {
    ...plainKind,
    id: "flemish-government",
    labels: {
      nl: "Vlaamse overheid",
      fr: "Autorité flamande",
      de: "Flämische Behörden",
      en: "Flemish government",
    },
    capacity: "employer",
    managedElsewhere: "flemish-user-management",
  },
];
