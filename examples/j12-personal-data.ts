import type { CertificateInput, Command, Session } from "toegangsbeheer";
import { certificateFile, readCertificateFile } from "./certificate.js";
import { bakery, bruno, lotte, nina } from "./facts/bakery.js";
import { newcomer } from "./facts/people.js";
import { delegateDomain } from "./j4-delegate-domain.js";
import { formScreen, ownDataScreen } from "./screens.js";
import type { Story } from "./story.js";
import { acting, eid, tell } from "./tell.js";

const start = "2026-03-31T07:00:00.000Z";
const password: Session = { loggedInAt: start, means: "password" };
const card: Session = eid("2026-03-31T07:30:00.000Z");

const owned = { owner: "Nina Claes", issuer: "Fictieve Certificaten NV" } as const;
const certificate = (serial: string, from: string, until: string): CertificateInput =>
  readCertificateFile(certificateFile({ ...owned, serial, from, until }));
const present = certificate("37d0a9c2e41b6655", "2026-02-01", "2028-02-01");
const expired = certificate("1a90c3d5e7f20411", "2023-02-01", "2025-02-01");

/** A user looks after her own data, and can't touch what is not hers. */
export function personalData(): Story {
  const user = acting(nina, "user", bakery.employer, password);
  const surer = acting(nina, "user", bakery.employer, card);
  return tell({
    title: {
      nl: "Persoonlijke gegevens",
      fr: "Données personnelles",
      de: "Persönliche Daten",
      en: "Personal data",
    },
    about: {
      nl: `Nina Claes is gebruiker in het werkgeversdomein van ${bakery.name}. Haar wachtwoord koos een beheerder voor haar.`,
      fr: `Nina Claes est utilisatrice dans la qualité d’employeur de ${bakery.name}. Un gestionnaire a choisi son mot de passe.`,
      de: `Nina Claes ist Benutzerin im Arbeitgeberbereich von ${bakery.name}. Ein Verwalter hat ihr Kennwort gewählt.`,
      en: `Nina Claes is a user in the employer’s domain of ${bakery.name}. A manager chose her password for her.`,
    },
    scope: bakery.employer,
    start,
    past: delegateDomain(),
    moves: [
      {
        who: nina,
        as: user,
        form: formScreen({ form: "UpdateOwnDetails" }, "language"),
        does: {
          nl: "Nina Claes kiest Frans als taal en geeft haar eigen e-mailadres op, ook voor haar werk hier.",
          fr: "Nina Claes choisit le français et donne sa propre adresse e-mail, aussi pour son travail ici.",
          de: "Nina Claes wählt Französisch und gibt ihre eigene E-Mail-Adresse an, auch für ihre Arbeit hier.",
          en: "Nina Claes chooses French and gives her own e-mail address, for her work here as well.",
        },
        command: {
          type: "UpdateOwnDetails",
          language: "fr",
          email: "nina@claes.example",
          assignments: [{ scope: bakery.employer, email: "nina.claes@korenaar.example" }],
        },
      },
      {
        who: nina,
        as: user,
        does: {
          nl: "Nina Claes bekijkt haar eigen gegevens.",
          fr: "Nina Claes consulte ses propres données.",
          de: "Nina Claes sieht sich ihre eigenen Daten an.",
          en: "Nina Claes looks at her own data.",
        },
        looks: ownDataScreen,
      },
      {
        who: nina,
        as: user,
        does: {
          nl: "Nina Claes wil ook een andere gebruikersnaam: daarvoor is op het formulier geen plaats.",
          fr: "Nina Claes veut aussi un autre nom d’utilisateur\u00a0: le formulaire n’en prévoit pas.",
          de: "Nina Claes möchte auch einen anderen Benutzernamen: Dafür hat das Formular kein Feld.",
          en: "Nina Claes wants another user name too: the form has no place for one.",
        },
        // The type has no such field, so it can only come from outside.
        command: JSON.parse('{ "type": "UpdateOwnDetails", "username": "ninaclaes27" }') as Command,
      },
      {
        who: lotte,
        as: acting(lotte, "chief-access-manager", bakery.scope),
        does: {
          nl: "Lotte Peeters, hoofdtoegangsbeheerder, wil haar die nieuwe naam geven, met een nieuw wachtwoord.",
          fr: "Lotte Peeters, Gestionnaire d’Accès Principal, veut lui donner ce nom, avec un nouveau mot de passe.",
          de: "Lotte Peeters, Hauptzugangsverwalterin, möchte ihr diesen Namen geben, mit einem neuen Kennwort.",
          en: "Lotte Peeters, chief access manager, wants to give her that name, with a new password.",
        },
        command: {
          type: "IssueAccessCodes",
          account: nina.account,
          username: "ninaclaes27",
          usernameConfirmation: "ninaclaes27",
          password: newcomer(nina, "").password ?? "",
          passwordConfirmation: newcomer(nina, "").password ?? "",
        },
      },
      {
        who: nina,
        as: user,
        does: {
          nl: "Nina Claes wil het e-mailadres van Bruno Renard voor hem aanpassen.",
          fr: "Nina Claes veut modifier pour lui l’adresse e-mail de Bruno Renard.",
          de: "Nina Claes möchte die E-Mail-Adresse von Bruno Renard für ihn ändern.",
          en: "Nina Claes wants to change Bruno Renard’s e-mail address for him.",
        },
        command: {
          type: "UpdateUser",
          scope: bakery.employer,
          account: bruno.account,
          email: "bruno.renard@korenaar.example",
        },
      },
      {
        who: nina,
        as: user,
        does: {
          nl: "Nina Claes geeft ook voor de belastingen een adres op, waar zij geen rol heeft.",
          fr: "Nina Claes donne aussi une adresse pour les impôts, où elle n’a aucun rôle.",
          de: "Nina Claes gibt auch für die Steuern eine Adresse an, wo sie keine Rolle hat.",
          en: "Nina Claes gives an address for the taxes as well, where she has no role.",
        },
        command: {
          type: "UpdateOwnDetails",
          assignments: [{ scope: bakery.finance, email: "nina.claes@korenaar.example" }],
        },
      },
      {
        who: nina,
        as: surer,
        does: {
          nl: "Nina Claes meldt zich met haar eID aan en kiest een kort wachtwoord.",
          fr: "Nina Claes se connecte avec son eID et choisit un mot de passe court.",
          de: "Nina Claes meldet sich mit ihrer eID an und wählt ein kurzes Kennwort.",
          en: "Nina Claes logs in with her eID and chooses a short password.",
        },
        command: { type: "ChangeOwnPassword", password: "Nina26", passwordConfirmation: "Nina26" },
        after: 30,
      },
      {
        who: nina,
        as: surer,
        does: {
          nl: "Nina Claes kiest een wachtwoord dat volstaat. Het is nu van haar, voor al haar rollen.",
          fr: "Nina Claes choisit un mot de passe qui convient. Il est désormais le sien, pour tous ses rôles.",
          de: "Nina Claes wählt ein Kennwort, das genügt. Es ist nun ihres, für alle ihre Rollen.",
          en: "Nina Claes chooses a password that will do. It is hers from now on, for all her roles.",
        },
        command: {
          type: "ChangeOwnPassword",
          password: "Tweede-Keer26",
          passwordConfirmation: "Tweede-Keer26",
        },
      },
      {
        who: nina,
        as: surer,
        does: {
          nl: "Nina Claes laadt haar certificaat op, maar neemt het oude bestand.",
          fr: "Nina Claes charge son certificat, mais prend l’ancien fichier.",
          de: "Nina Claes lädt ihr Zertifikat hoch, nimmt aber die alte Datei.",
          en: "Nina Claes uploads her certificate, but takes the old file.",
        },
        command: { type: "UploadOwnCertificate", certificate: expired },
      },
      {
        who: nina,
        as: surer,
        does: {
          nl: "Nina Claes neemt het nieuwe bestand.",
          fr: "Nina Claes prend le nouveau fichier.",
          de: "Nina Claes nimmt die neue Datei.",
          en: "Nina Claes takes the new file.",
        },
        command: { type: "UploadOwnCertificate", certificate: present },
      },
      {
        who: nina,
        as: surer,
        does: {
          nl: "Nina Claes heeft het certificaat niet meer nodig en verwijdert het.",
          fr: "Nina Claes n’a plus besoin du certificat et le supprime.",
          de: "Nina Claes braucht das Zertifikat nicht mehr und entfernt es.",
          en: "Nina Claes no longer needs the certificate and removes it.",
        },
        command: { type: "RemoveOwnCertificate" },
      },
    ],
  });
}
