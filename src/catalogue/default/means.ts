import type { AuthenticationMeans } from "../types.js";
import { everywhere } from "./plain.js";

/** The means of log-in, strongest first, with the levels of the federal authentication service. */
export const means: readonly AuthenticationMeans[] = [
  {
    id: "eid",
    labels: {
      nl: "Elektronische identiteitskaart (eID)",
      fr: "Carte d’identité électronique (eID)",
      de: "Elektronischer Personalausweis (eID)",
      en: "Electronic identity card (eID)",
    },
    level: 500,
    eid: true,
  },
  { id: "itsme", labels: everywhere("itsme"), level: 450 },
  {
    id: "mobile-code",
    labels: {
      nl: "Unieke code via mobiele app",
      fr: "Code unique via une application mobile",
      de: "Einmaliger Code über eine mobile App",
      en: "Unique code by mobile app",
    },
    level: 400,
  },
  { id: "token", labels: everywhere("Token"), level: 350 },
  {
    id: "password",
    labels: {
      nl: "Gebruikersnaam en wachtwoord",
      fr: "Nom d’utilisateur et mot de passe",
      de: "Benutzername und Kennwort",
      en: "User name and password",
    },
    level: 200,
    password: true,
  },
];
