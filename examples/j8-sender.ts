import type { ChannelInput, RegisterSender, SenderContactInput, Session } from "toegangsbeheer";
import { certificateFile, readCertificateFile, sshKey } from "./certificate.js";
import { bakery, pieter } from "./facts/bakery.js";
import { newcomer } from "./facts/people.js";
import { delegateDomain } from "./j4-delegate-domain.js";
import { formScreen, senderScreen } from "./screens.js";
import type { Story } from "./story.js";
import { acting, eid, tell } from "./tell.js";

const start = "2026-03-30T07:00:00.000Z";
const session: Session = eid(start);

/** What the host reads from the files that the access manager chooses. */
const files = { owner: bakery.name, issuer: "Fictieve Certificaten NV" } as const;
const present = readCertificateFile(
  certificateFile({ ...files, serial: "4f1c26a7b0939d55", from: "2026-01-01", until: "2028-01-01" }),
);
const expired = readCertificateFile(
  certificateFile({ ...files, serial: "2b77e01344c0a9d1", from: "2024-01-01", until: "2026-01-01" }),
);
const key = sshKey("oven@korenaar.example");

const contact: SenderContactInput = {
  firstName: pieter.firstName,
  lastName: pieter.lastName,
  title: "mr",
  function: "HR",
  language: "nl",
  phone: "+32 2 000 01 10",
  emails: ["berichten@korenaar.example", "ict@korenaar.example"],
};

const { password, passwordConfirmation } = newcomer(pieter, "");
export const ftp: ChannelInput = {
  kind: "ftp",
  certificate: present,
  username: "EXPkorenaar",
  usernameConfirmation: "EXPkorenaar",
  ...(password && { password }),
  ...(passwordConfirmation && { passwordConfirmation }),
  applications: ["dimona", "dmfa"],
};
const sftp: ChannelInput = {
  kind: "sftp",
  certificate: present,
  sshKey: key,
  username: "EXPkorenaarsftp",
  usernameConfirmation: "EXPkorenaarsftp",
  applications: ["dmfa", "social-risk-declaration"],
};

export const register = (channel: ChannelInput): RegisterSender => ({
  type: "RegisterSender",
  scope: bakery.employer,
  contact,
  channel,
});

/** The access manager of an employer sets up the exchange of structured messages. */
export function sender(): Story {
  const manager = acting(pieter, "access-manager", bakery.employer, session);
  return tell({
    title: {
      nl: "Een verzender van gestructureerde berichten",
      fr: "Un expéditeur de messages structurés",
      de: "Ein Versender strukturierter Berichte",
      en: "A sender of structured messages",
    },
    about: {
      nl: `De loonsoftware van ${bakery.name} zal haar aangiften zelf versturen. Pieter Goossens, toegangsbeheerder van het werkgeversdomein, opent de kanalen. De certificaten en de sleutel komen uit bestanden.`,
      fr: `Le logiciel de paie de ${bakery.name} va envoyer lui-même les déclarations. Pieter Goossens, Gestionnaire d’Accès de la qualité d’employeur, ouvre les canaux. Les certificats et la clé viennent de fichiers.`,
      de: `Die Lohnsoftware von ${bakery.name} wird die Meldungen selbst verschicken. Pieter Goossens, Zugangsverwalter des Arbeitgeberbereichs, öffnet die Kanäle. Zertifikate und Schlüssel kommen aus Dateien.`,
      en: `The payroll software of ${bakery.name} is to send its declarations by itself. Pieter Goossens, access manager of the employer’s domain, opens the channels. The certificates and the key are read from files.`,
    },
    scope: bakery.employer,
    start,
    past: delegateDomain(),
    moves: [
      {
        who: pieter,
        as: manager,
        form: formScreen(
          { form: "RegisterSender", scope: bakery.employer },
          "channel.kind",
          "channel.applications",
        ),
        does: {
          nl: "Pieter Goossens registreert een verzender met een FTP-kanaal, maar kiest het oude certificaat.",
          fr: "Pieter Goossens enregistre un expéditeur avec un canal FTP, mais choisit l’ancien certificat.",
          de: "Pieter Goossens registriert einen Versender mit einem FTP-Kanal, wählt aber das alte Zertifikat.",
          en: "Pieter Goossens registers a sender with an FTP channel, but chooses the old certificate.",
        },
        command: register({ ...ftp, certificate: expired }),
      },
      {
        who: pieter,
        as: manager,
        does: {
          nl: "Pieter Goossens typt het serienummer over en mengt de twee certificaten.",
          fr: "Pieter Goossens recopie le numéro de série et mélange les deux certificats.",
          de: "Pieter Goossens tippt die Seriennummer ab und vermischt die beiden Zertifikate.",
          en: "Pieter Goossens copies the serial number by hand and mixes up the two certificates.",
        },
        command: register({
          ...ftp,
          certificate: { ...present, serialDecimal: expired.serialDecimal },
        }),
      },
      {
        who: pieter,
        as: manager,
        does: {
          nl: "Pieter Goossens neemt het nieuwe certificaat, en een naam zonder EXP voor de technische gebruiker.",
          fr: "Pieter Goossens prend le nouveau certificat, et un nom sans EXP pour l’utilisateur technique.",
          de: "Pieter Goossens nimmt das neue Zertifikat, und einen Namen ohne EXP für den technischen Benutzer.",
          en: "Pieter Goossens takes the new certificate, and a name without EXP for the technical user.",
        },
        command: register({ ...ftp, username: "korenaar", usernameConfirmation: "korenaar" }),
      },
      {
        who: pieter,
        as: manager,
        does: {
          nl: "Pieter Goossens past de naam aan, maar duidt geen enkele toepassing aan.",
          fr: "Pieter Goossens corrige le nom, mais n’indique aucune application.",
          de: "Pieter Goossens berichtigt den Namen, kreuzt aber keine Anwendung an.",
          en: "Pieter Goossens corrects the name, but ticks no application.",
        },
        command: register({ ...ftp, applications: [] }),
      },
      {
        who: pieter,
        as: manager,
        does: {
          nl: "Pieter Goossens kiest DIMONA en DmfA. Het kanaal wordt geopend.",
          fr: "Pieter Goossens choisit DIMONA et DmfA. Le canal est ouvert.",
          de: "Pieter Goossens wählt DIMONA und DmfA. Der Kanal wird geöffnet.",
          en: "Pieter Goossens chooses DIMONA and DmfA. The channel opens.",
        },
        command: register(ftp),
      },
      {
        who: pieter,
        as: manager,
        does: {
          nl: "Pieter Goossens wil een tweede FTP-kanaal, onder een andere naam.",
          fr: "Pieter Goossens veut un deuxième canal FTP, sous un autre nom.",
          de: "Pieter Goossens möchte einen zweiten FTP-Kanal, unter einem anderen Namen.",
          en: "Pieter Goossens wants a second FTP channel, under another name.",
        },
        command: {
          type: "OpenChannel",
          scope: bakery.employer,
          channel: { ...ftp, username: "EXPkorenaar2", usernameConfirmation: "EXPkorenaar2" },
        },
      },
      {
        who: pieter,
        as: manager,
        form: formScreen({ form: "OpenChannel", scope: bakery.employer }, "channel.kind"),
        does: {
          nl: "Pieter Goossens kiest SFTP, en zet vóór zijn sleutel een ander algoritme dan erin staat.",
          fr: "Pieter Goossens choisit SFTP, et met devant sa clé un autre algorithme que celui qu’elle contient.",
          de: "Pieter Goossens wählt SFTP, und setzt vor seinen Schlüssel einen anderen Algorithmus als darin steht.",
          en: "Pieter Goossens chooses SFTP, and puts another algorithm before his key than the one inside.",
        },
        command: {
          type: "OpenChannel",
          scope: bakery.employer,
          channel: { ...sftp, sshKey: key.replace("ssh-ed25519", "ssh-rsa") },
        },
      },
      {
        who: pieter,
        as: manager,
        does: {
          nl: "Pieter Goossens plakt de sleutel zoals hij is. DmfA kan nu langs twee kanalen.",
          fr: "Pieter Goossens colle la clé telle quelle. DmfA peut maintenant passer par deux canaux.",
          de: "Pieter Goossens fügt den Schlüssel unverändert ein. DmfA kann nun über zwei Kanäle laufen.",
          en: "Pieter Goossens pastes the key as it is. DmfA can now go by two channels.",
        },
        command: { type: "OpenChannel", scope: bakery.employer, channel: sftp },
      },
      {
        who: pieter,
        as: manager,
        does: {
          nl: "Pieter Goossens wil DIMONA bij voorkeur langs SFTP sturen, maar dat kanaal draagt het niet.",
          fr: "Pieter Goossens veut envoyer DIMONA de préférence par SFTP, mais ce canal ne la porte pas.",
          de: "Pieter Goossens möchte DIMONA bevorzugt über SFTP senden, doch dieser Kanal führt sie nicht.",
          en: "Pieter Goossens wants to send DIMONA by SFTP for preference, but that channel does not carry it.",
        },
        command: { type: "PreferChannel", scope: bakery.employer, channel: "sftp", application: "dimona" },
      },
      {
        who: pieter,
        as: manager,
        form: formScreen({ form: "PreferChannel", scope: bakery.employer }, "application", "channel"),
        does: {
          nl: "Pieter Goossens kiest SFTP als voorkeurkanaal voor DmfA.",
          fr: "Pieter Goossens choisit SFTP comme canal préféré pour DmfA.",
          de: "Pieter Goossens wählt SFTP als bevorzugten Kanal für DmfA.",
          en: "Pieter Goossens chooses SFTP as the preferred channel for DmfA.",
        },
        command: { type: "PreferChannel", scope: bakery.employer, channel: "sftp", application: "dmfa" },
      },
      {
        who: pieter,
        as: manager,
        does: {
          nl: "Pieter Goossens voegt een webservice toe, die alleen een certificaat vraagt.",
          fr: "Pieter Goossens ajoute un service web, qui ne demande qu’un certificat.",
          de: "Pieter Goossens fügt einen Webservice hinzu, der nur ein Zertifikat verlangt.",
          en: "Pieter Goossens adds a web service, which asks for a certificate alone.",
        },
        command: {
          type: "OpenChannel",
          scope: bakery.employer,
          channel: { kind: "web-service", certificate: present },
        },
      },
      {
        who: pieter,
        as: manager,
        does: {
          nl: "Pieter Goossens bekijkt de verzender zoals hij nu is.",
          fr: "Pieter Goossens consulte l’expéditeur tel qu’il est maintenant.",
          de: "Pieter Goossens sieht sich den Versender an, wie er jetzt ist.",
          en: "Pieter Goossens looks at the sender as it is now.",
        },
        looks: senderScreen(bakery.employer),
      },
    ],
  });
}
