import type { ChannelKind, DeclarationKind, Labels } from "../types.js";

const webService = (id: string, labels: Labels): ChannelKind => ({
  id,
  labels,
  connection: "internet",
  technicalUser: "none",
  sshKey: false,
  carriesApplications: false,
  canBeOpened: true,
});

const older = (id: string, labels: Labels): ChannelKind => ({
  id,
  labels,
  connection: "older",
  technicalUser: "none",
  sshKey: false,
  carriesApplications: true,
  canBeOpened: false,
});

/** The channels for structured messages. */
export const channels: readonly ChannelKind[] = [
  {
    id: "ftp",
    labels: { nl: "FTP-kanaal", fr: "Canal FTP", de: "FTP-Kanal", en: "FTP channel" },
    connection: "router",
    technicalUser: "name-and-password",
    sshKey: false,
    carriesApplications: true,
    canBeOpened: true,
  },
  {
    id: "sftp",
    labels: { nl: "SFTP-kanaal", fr: "Canal SFTP", de: "SFTP-Kanal", en: "SFTP channel" },
    connection: "internet",
    technicalUser: "name",
    sshKey: true,
    carriesApplications: true,
    canBeOpened: true,
  },
  webService("web-service", {
    nl: "Webservicekanaal (SOAP)",
    fr: "Canal service web (SOAP)",
    de: "Webservice-Kanal (SOAP)",
    en: "Web service channel (SOAP)",
  }),
  webService("rest", {
    nl: "Webservicekanaal (REST)",
    fr: "Canal service web (REST)",
    de: "Webservice-Kanal (REST)",
    en: "Web service channel (REST)",
  }),
  older("mqlink", { nl: "MQLink-kanaal", fr: "Canal MQLink", de: "MQLink-Kanal", en: "MQLink channel" }),
  older("isabel", { nl: "Isabel-kanaal", fr: "Canal Isabel", de: "Isabel-Kanal", en: "Isabel channel" }),
];

export const declarations: readonly DeclarationKind[] = [
  {
    id: "social-risk-declaration",
    labels: {
      nl: "Aangifte van de sociale risico’s",
      fr: "Déclaration des risques sociaux",
      de: "Meldung von Sozialrisiken",
      en: "Declaration of social risks",
    },
  },
];
