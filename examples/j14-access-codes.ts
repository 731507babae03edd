import type { Actor, IssueAccessCodes, Session } from "toegangsbeheer";
import { bakery, lotte, nina, pieter } from "./facts/bakery.js";
import { agent } from "./facts/officials.js";
import { newcomer, type Person } from "./facts/people.js";
import { delegateDomain } from "./j4-delegate-domain.js";
import { codesScreen } from "./screens.js";
import type { Story } from "./story.js";
import { acting, eid, tell } from "./tell.js";

const start = "2026-04-13T07:00:00.000Z";
const card: Session = eid(start);
const contactCentre: Actor = { kind: "contact-centre", agent: "desk-4" };

/** The codes that somebody gets, under a user name of his own or another one. */
function codes(who: Person, name?: string): IssueAccessCodes {
  const { username = "", password = "" } = newcomer(who, "");
  return {
    type: "IssueAccessCodes",
    account: who.account,
    username: name ?? username,
    usernameConfirmation: name ?? username,
    password,
    passwordConfirmation: password,
  };
}

/** Who lost a password, or never had one, asks for codes: the chief the contact centre, a manager his chief. */
export function accessCodes(): Story {
  const chief = acting(lotte, "chief-access-manager", bakery.scope, card);
  const chiefLater = { ...chief, session: eid("2026-04-21T07:00:00.000Z") };
  const manager = acting(pieter, "access-manager", bakery.employer, card);
  return tell({
    title: {
      nl: "Toegangscodes",
      fr: "Les codes d’accès",
      de: "Zugangscodes",
      en: "Access codes",
    },
    about: {
      nl: `Lotte Peeters, hoofdtoegangsbeheerder van ${bakery.name}, meldt zich altijd met haar eID aan: zij heeft geen gebruikersnaam. Pieter Goossens, toegangsbeheerder, is zijn wachtwoord kwijt.`,
      fr: `Lotte Peeters, Gestionnaire d’Accès Principal de ${bakery.name}, se connecte toujours avec son eID\u00a0: elle n’a pas de nom d’utilisateur. Pieter Goossens, Gestionnaire d’Accès, a perdu son mot de passe.`,
      de: `Lotte Peeters, Hauptzugangsverwalterin von ${bakery.name}, meldet sich immer mit ihrer eID an: Sie hat keinen Benutzernamen. Pieter Goossens, Zugangsverwalter, weiß sein Kennwort nicht mehr.`,
      en: `Lotte Peeters, chief access manager of ${bakery.name}, always logs in with her eID: she has no user name. Pieter Goossens, access manager, has lost his password.`,
    },
    scope: bakery.scope,
    start,
    past: delegateDomain(),
    moves: [
      {
        who: nina,
        as: acting(nina, "user", bakery.employer, card),
        does: {
          nl: "Nina Claes, gebruiker, vraagt toegangscodes.",
          fr: "Nina Claes, utilisatrice, demande des codes d’accès.",
          de: "Nina Claes, Benutzerin, beantragt Zugangscodes.",
          en: "Nina Claes, a user, asks for access codes.",
        },
        command: { type: "RequestAccessCodes", account: nina.account },
      },
      {
        who: pieter,
        as: manager,
        does: {
          nl: "Pieter Goossens meldt zich met zijn eID aan en vraagt toegangscodes.",
          fr: "Pieter Goossens se connecte avec son eID et demande des codes d’accès.",
          de: "Pieter Goossens meldet sich mit seiner eID an und beantragt Zugangscodes.",
          en: "Pieter Goossens logs in with his eID and asks for access codes.",
        },
        command: { type: "RequestAccessCodes", account: pieter.account },
      },
      {
        who: lotte,
        as: chief,
        does: {
          nl: "Lotte Peeters vraagt er ook, voor de dagen zonder kaartlezer.",
          fr: "Lotte Peeters en demande aussi, pour les jours sans lecteur de carte.",
          de: "Lotte Peeters beantragt auch welche, für Tage ohne Kartenleser.",
          en: "Lotte Peeters asks for some too, for days without a card reader.",
        },
        command: { type: "RequestAccessCodes", account: lotte.account },
      },
      {
        who: lotte,
        as: chiefLater,
        does: {
          nl: "Lotte Peeters doet acht dagen later de controle van het werkgeversdomein.",
          fr: "Lotte Peeters fait huit jours plus tard le contrôle de la qualité d’employeur.",
          de: "Lotte Peeters überprüft acht Tage später den Arbeitgeberbereich.",
          en: "Lotte Peeters reviews the employer’s domain eight days later.",
        },
        reviews: bakery.employer,
        after: 8 * 24 * 60,
      },
      {
        who: lotte,
        as: chiefLater,
        does: {
          nl: "Lotte Peeters geeft hem een nieuwe gebruikersnaam en een nieuw wachtwoord.",
          fr: "Lotte Peeters lui donne un nouveau nom d’utilisateur et un nouveau mot de passe.",
          de: "Lotte Peeters gibt ihm einen neuen Benutzernamen und ein neues Kennwort.",
          en: "Lotte Peeters gives him a new user name and a new password.",
        },
        command: codes(pieter, "pietergoossens27"),
      },
      {
        who: lotte,
        as: chiefLater,
        form: codesScreen({ scope: bakery.scope }),
        does: {
          nl: "Lotte Peeters laat hem de naam die hij had.",
          fr: "Lotte Peeters lui laisse le nom qu’il avait.",
          de: "Lotte Peeters lässt ihm den Namen, den er hatte.",
          en: "Lotte Peeters leaves him the name that he had.",
        },
        shows: codesScreen({ scope: bakery.scope }),
        command: codes(pieter),
      },
      {
        who: lotte,
        as: chiefLater,
        does: {
          nl: "Lotte Peeters wil meteen ook haar eigen codes uitreiken.",
          fr: "Lotte Peeters veut aussitôt délivrer aussi ses propres codes.",
          de: "Lotte Peeters möchte gleich auch ihre eigenen Codes ausstellen.",
          en: "Lotte Peeters wants to issue her own codes as well, at once.",
        },
        command: codes(lotte),
      },
      {
        who: agent,
        as: contactCentre,
        form: codesScreen({}),
        does: {
          nl: "Saskia Nuyts van het contactcenter doet het, en kiest een naam die te kort is.",
          fr: "Saskia Nuyts, du centre de contact, le fait, et choisit un nom trop court.",
          de: "Saskia Nuyts vom Kontaktzentrum tut es und wählt einen zu kurzen Namen.",
          en: "Saskia Nuyts of the contact centre does it, and chooses too short a name.",
        },
        command: codes(lotte, "lotte"),
      },
      {
        who: agent,
        as: contactCentre,
        shows: codesScreen({}),
        does: {
          nl: "Saskia Nuyts kiest een langere naam.",
          fr: "Saskia Nuyts choisit un nom plus long.",
          de: "Saskia Nuyts wählt einen längeren Namen.",
          en: "Saskia Nuyts chooses a longer name.",
        },
        command: codes(lotte),
      },
      {
        who: pieter,
        as: acting(pieter, "access-manager", bakery.employer, {
          loggedInAt: "2026-04-21T08:00:00.000Z",
          means: "password",
        }),
        does: {
          nl: "Pieter Goossens meldt zich met zijn nieuwe wachtwoord aan.",
          fr: "Pieter Goossens se connecte avec son nouveau mot de passe.",
          de: "Pieter Goossens meldet sich mit seinem neuen Kennwort an.",
          en: "Pieter Goossens logs in with his new password.",
        },
        arrives: true,
        after: 60,
      },
      {
        who: lotte,
        as: chiefLater,
        does: {
          nl: "Lotte Peeters kijkt na wat er met haar account gebeurde.",
          fr: "Lotte Peeters regarde ce qui s’est passé avec son compte.",
          de: "Lotte Peeters sieht nach, was mit ihrem Konto geschehen ist.",
          en: "Lotte Peeters looks what happened to her account.",
        },
        recalls: { account: lotte.account },
      },
    ],
  });
}
