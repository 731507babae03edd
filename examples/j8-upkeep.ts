import type { SenderContactInput } from "toegangsbeheer";
import { certificateFile, readCertificateFile, sshKey } from "./certificate.js";
import { amina, bakery, nina, pieter } from "./facts/bakery.js";
import { ftp, register, sender } from "./j8-sender.js";
import { formScreen, senderScreen } from "./screens.js";
import type { Gives, Story } from "./story.js";
import { acting, eid, tell } from "./tell.js";

const start = "2027-11-15T08:00:00.000Z";

const renewed = readCertificateFile(
  certificateFile({
    owner: bakery.name,
    issuer: "Fictieve Certificaten NV",
    serial: "5d08b1e39a7c2f64",
    from: "2027-11-01",
    until: "2029-11-01",
  }),
);

/** Whom the administration reaches when something goes wrong with the messages. */
const contact: SenderContactInput = {
  firstName: amina.firstName,
  lastName: amina.lastName,
  title: "mrs",
  function: "HR",
  language: "fr",
  phone: "+32 2 000 01 11",
  emails: ["berichten@korenaar.example"],
};

const { employer: scope } = bakery;
const manager = acting(pieter, "access-manager", scope, eid(start));

/** The access manager does something about the channels of his domain. */
function tends(move: Pick<Gives, "command" | "does"> & Partial<Gives>): Gives {
  return { who: pieter, as: manager, ...move };
}

/** Chapter 2: what a sender asks for in the years after: certificates, keys and passwords, until it is closed. */
export function senderUpkeep(): Story {
  return tell({
    title: {
      nl: "Een verzender van gestructureerde berichten (2): het onderhoud",
      fr: "Un expéditeur de messages structurés (2)\u00a0: l’entretien",
      de: "Ein Versender strukturierter Berichte (2): die Pflege",
      en: "A sender of structured messages (2): its upkeep",
    },
    about: {
      nl: `Anderhalf jaar later lopen de certificaten van ${bakery.name} af. Pieter Goossens vernieuwt wat nodig is; in het voorjaar neemt een sociaal secretariaat de aangiften over.`,
      fr: `Un an et demi plus tard, les certificats de ${bakery.name} arrivent à échéance. Pieter Goossens renouvelle ce qu’il faut\u00a0; au printemps, un secrétariat social reprend les déclarations.`,
      de: `Anderthalb Jahre später laufen die Zertifikate von ${bakery.name} ab. Pieter Goossens erneuert, was nötig ist; im Frühjahr übernimmt ein Sozialsekretariat die Meldungen.`,
      en: `A year and a half later the certificates of ${bakery.name} run out. Pieter Goossens renews what is needed; in spring a social secretariat takes the declarations over.`,
    },
    scope,
    start,
    past: sender(),
    moves: [
      {
        who: pieter,
        as: manager,
        does: {
          nl: "Pieter Goossens doet de controle van zijn domein.",
          fr: "Pieter Goossens fait le contrôle de sa qualité.",
          de: "Pieter Goossens überprüft seinen Bereich.",
          en: "Pieter Goossens reviews his domain.",
        },
        reviews: scope,
      },
      tends({
        form: formScreen({ form: "RenewChannelCertificate", scope }, "channel"),
        does: {
          nl: "Pieter Goossens vernieuwt het certificaat van het FTP-kanaal.",
          fr: "Pieter Goossens renouvelle le certificat du canal FTP.",
          de: "Pieter Goossens erneuert das Zertifikat des FTP-Kanals.",
          en: "Pieter Goossens renews the certificate of the FTP channel.",
        },
        command: { type: "RenewChannelCertificate", scope, channel: "ftp", certificate: renewed },
      }),
      tends({
        does: {
          nl: "Pieter Goossens neemt voor het SFTP-kanaal het nummer van een ander certificaat over.",
          fr: "Pieter Goossens reprend pour le canal SFTP le numéro d’un autre certificat.",
          de: "Pieter Goossens übernimmt für den SFTP-Kanal die Nummer eines anderen Zertifikats.",
          en: "Pieter Goossens copies the number of another certificate for the SFTP channel.",
        },
        command: {
          type: "RenewChannelCertificate",
          scope,
          channel: "sftp",
          certificate: { ...renewed, serialDecimal: "12345678901234567890" },
        },
      }),
      tends({
        does: {
          nl: "Pieter Goossens leest ook daar het bestand in.",
          fr: "Pieter Goossens importe le fichier là aussi.",
          de: "Pieter Goossens liest auch dort die Datei ein.",
          en: "Pieter Goossens reads the file in for that channel as well.",
        },
        command: { type: "RenewChannelCertificate", scope, channel: "sftp", certificate: renewed },
      }),
      tends({
        does: {
          nl: "Pieter Goossens heeft de webservice nooit gebruikt en sluit dat kanaal.",
          fr: "Pieter Goossens n’a jamais utilisé le service web et ferme ce canal.",
          de: "Pieter Goossens hat den Webservice nie benutzt und schließt diesen Kanal.",
          en: "Pieter Goossens never used the web service and closes that channel.",
        },
        command: { type: "CloseChannel", scope, channel: "web-service" },
      }),
      tends({
        does: {
          nl: "Pieter Goossens vernieuwt ook de sleutel van het SFTP-kanaal, maar plakt een stuk te weinig.",
          fr: "Pieter Goossens renouvelle aussi la clé du canal SFTP, mais n’en colle qu’une partie.",
          de: "Pieter Goossens erneuert auch den Schlüssel des SFTP-Kanals, fügt aber nur einen Teil davon ein.",
          en: "Pieter Goossens renews the key of the SFTP channel as well, but pastes only a part of it.",
        },
        command: { type: "RenewChannelKey", scope, channel: "sftp", sshKey: sshKey("").slice(0, 60) },
      }),
      tends({
        does: {
          nl: "Pieter Goossens plakt de hele sleutel.",
          fr: "Pieter Goossens colle la clé entière.",
          de: "Pieter Goossens fügt den ganzen Schlüssel ein.",
          en: "Pieter Goossens pastes the whole key.",
        },
        command: {
          type: "RenewChannelKey",
          scope,
          channel: "sftp",
          sshKey: sshKey("oven2@korenaar.example"),
        },
      }),
      tends({
        does: {
          nl: "Pieter Goossens wil de technische gebruiker van het SFTP-kanaal een nieuw wachtwoord geven.",
          fr: "Pieter Goossens veut donner un nouveau mot de passe à l’utilisateur technique du canal SFTP.",
          de: "Pieter Goossens möchte dem technischen Benutzer des SFTP-Kanals ein neues Kennwort geben.",
          en: "Pieter Goossens wants to give the technical user of the SFTP channel a new password.",
        },
        command: resetting("sftp"),
      }),
      tends({
        does: {
          nl: "Pieter Goossens doet het voor het FTP-kanaal, het enige met een wachtwoord.",
          fr: "Pieter Goossens le fait pour le canal FTP, le seul qui ait un mot de passe.",
          de: "Pieter Goossens tut es für den FTP-Kanal, den einzigen mit einem Kennwort.",
          en: "Pieter Goossens does it for the FTP channel, the only one with a password.",
        },
        command: resetting("ftp"),
      }),
      tends({
        does: {
          nl: "Pieter Goossens laat Amina Haddad de berichten opvolgen, maar vult geen enkel e-mailadres in.",
          fr: "Pieter Goossens confie le suivi des messages à Amina Haddad, mais n’indique aucune adresse e-mail.",
          de: "Pieter Goossens überlässt Amina Haddad die Nachrichten, gibt aber keine E-Mail-Adresse ein.",
          en: "Pieter Goossens leaves the messages to Amina Haddad, but fills in no e-mail address.",
        },
        command: { type: "UpdateSenderContact", scope, contact: { ...contact, emails: [] } },
      }),
      tends({
        form: formScreen({ form: "UpdateSenderContact", scope }, "contact.title", "contact.language"),
        shows: senderScreen(scope),
        does: {
          nl: "Pieter Goossens vult het adres van de dienst in.",
          fr: "Pieter Goossens indique l’adresse du service.",
          de: "Pieter Goossens gibt die Adresse der Abteilung ein.",
          en: "Pieter Goossens fills in the address of the department.",
        },
        command: { type: "UpdateSenderContact", scope, contact },
      }),
      tends({
        form: formScreen({ form: "SetChannelApplications", scope }, "channel", "applications"),
        does: {
          nl: "Pieter Goossens brengt DIMONA over naar het SFTP-kanaal.",
          fr: "Pieter Goossens fait passer DIMONA sur le canal SFTP.",
          de: "Pieter Goossens verlegt DIMONA auf den SFTP-Kanal.",
          en: "Pieter Goossens moves DIMONA to the SFTP channel.",
        },
        command: {
          type: "SetChannelApplications",
          scope,
          channel: "sftp",
          applications: ["dimona", "dmfa", "social-risk-declaration"],
        },
      }),
      tends({
        does: {
          nl: "Pieter Goossens wist alle toepassingen van het FTP-kanaal.",
          fr: "Pieter Goossens efface toutes les applications du canal FTP.",
          de: "Pieter Goossens löscht alle Anwendungen des FTP-Kanals.",
          en: "Pieter Goossens clears every application of the FTP channel.",
        },
        command: { type: "SetChannelApplications", scope, channel: "ftp", applications: [] },
      }),
      tends({
        form: formScreen({ form: "CloseChannel", scope }, "channel"),
        does: {
          nl: "Pieter Goossens sluit het FTP-kanaal dan maar.",
          fr: "Pieter Goossens ferme donc le canal FTP.",
          de: "Pieter Goossens schließt also den FTP-Kanal.",
          en: "Pieter Goossens closes the FTP channel then.",
        },
        command: { type: "CloseChannel", scope, channel: "ftp" },
      }),
      {
        who: nina,
        as: acting(nina, "user", scope, eid(start)),
        does: {
          nl: "Nina Claes, gebruiker, hoort van het sociaal secretariaat en wil de verzender afsluiten.",
          fr: "Nina Claes, utilisatrice, entend parler du secrétariat social et veut clôturer l’expéditeur.",
          de: "Nina Claes, Benutzerin, hört vom Sozialsekretariat und möchte den Versender abmelden.",
          en: "Nina Claes, a user, hears of the social secretariat and wants to close the sender.",
        },
        command: { type: "CloseSender", scope },
        after: 150 * 24 * 60,
      },
      tends({
        does: {
          nl: "Pieter Goossens sluit de verzender af.",
          fr: "Pieter Goossens clôture l’expéditeur.",
          de: "Pieter Goossens meldet den Versender ab.",
          en: "Pieter Goossens closes the sender.",
        },
        command: { type: "CloseSender", scope },
      }),
      tends({
        does: {
          nl: "Pieter Goossens wil opnieuw beginnen, met de oude naam van de technische gebruiker.",
          fr: "Pieter Goossens veut recommencer, avec l’ancien nom de l’utilisateur technique.",
          de: "Pieter Goossens möchte neu anfangen, mit dem alten Namen des technischen Benutzers.",
          en: "Pieter Goossens wants to begin anew, with the old name of the technical user.",
        },
        command: register({ ...ftp, certificate: renewed }),
      }),
    ],
  });
}

function resetting(channel: string): Gives["command"] {
  const password = "Derde-Keer27";
  return {
    type: "ResetTechnicalUserPassword",
    scope,
    channel,
    password,
    passwordConfirmation: password,
  };
}
