import type { Application } from "../types.js";
import { careApplications } from "./care-applications.js";
import { everywhere } from "./labels.js";
import { senderApplications } from "./sender-applications.js";

const accessManagement: Application = {
  id: "access-management",
  labels: { nl: "Toegangsbeheer", fr: "Gestion des accès", de: "Zugangsverwaltung", en: "Access management" },
  opensWithAnyAssignment: true,
  implicitForManagers: true,
  external: [],
};

const myHandicap: Application = {
  id: "my-handicap",
  labels: everywhere("MyHandicap"),
  implicitForManagers: true,
  external: [],
};

/** Every secured application that the manuals name. */
export const applications: readonly Application[] = [
  accessManagement,
  myHandicap,
  ...careApplications,
  ...senderApplications,
];
