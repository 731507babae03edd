import type { ChannelKind } from "../types.js";

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
  {
    id: "web-service",
    labels: {
      nl: "Webservicekanaal (SOAP)",
      fr: "Canal service web (SOAP)",
      de: "Webservice-Kanal (SOAP)",
      en: "Web service channel (SOAP)",
    },
    connection: "internet",
    technicalUser: "none",
    sshKey: false,
    carriesApplications: false,
    canBeOpened: true,
  },
  {
    id: "rest",
    labels: {
      nl: "Webservicekanaal (REST)",
      fr: "Canal service web (REST)",
      de: "Webservice-Kanal (REST)",
      en: "Web service channel (REST)",
    },
    connection: "internet",
    technicalUser: "none",
    sshKey: false,
    carriesApplications: false,
    canBeOpened: true,
  },
  {
    id: "mqlink",
    labels: { nl: "MQLink-kanaal", fr: "Canal MQLink", de: "MQLink-Kanal", en: "MQLink channel" },
    connection: "older",
    technicalUser: "none",
    sshKey: false,
    carriesApplications: true,
    canBeOpened: false,
  },
  {
    id: "isabel",
    labels: { nl: "Isabel-kanaal", fr: "Canal Isabel", de: "Isabel-Kanal", en: "Isabel channel" },
    connection: "older",
    technicalUser: "none",
    sshKey: false,
    carriesApplications: true,
    canBeOpened: false,
  },
];
