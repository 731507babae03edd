import type { AppointChiefAccessManager, Session, UpdateChiefContact } from "toegangsbeheer";
import { bakery, guy, hans, karim, lotte, nina, sofie, tom, veerle } from "./facts/bakery.js";
import { newcomer } from "./facts/people.js";
import { formScreen, outlinesScreen, placeScreen } from "./screens.js";
import type { Story } from "./story.js";
import { acting, eid, representative, tell } from "./tell.js";

const start = "2026-03-02T08:00:00.000Z";
const morning: Session = eid(start);
const later: Session = eid("2026-03-02T08:30:00.000Z");
const nextWeek: Session = eid("2026-03-09T08:00:00.000Z");
const afterwards: Session = eid("2026-03-09T09:30:00.000Z");
const itsme: Session = { loggedInAt: start, means: "itsme" };

const form: AppointChiefAccessManager = {
  type: "AppointChiefAccessManager",
  enterprise: bakery.number,
  chief: {
    insz: "self",
    account: veerle.account,
    email: "directie@korenaar.example",
    phone: "+32 2 000 01 00",
  },
  declaration: true,
};

/** A general address, which somebody reads when one person is away. */
const general: UpdateChiefContact = {
  type: "UpdateChiefContact",
  enterprise: bakery.number,
  email: "toegang@korenaar.example",
  phone: "+32 2 000 01 02",
};

/** The standard procedure: representatives of an enterprise appoint its chief access manager, and later another. */
export function appointChief(): Story {
  const chief = acting(veerle, "chief-access-manager", bakery.scope, later);
  return tell({
    title: {
      nl: "Een hoofdtoegangsbeheerder aanstellen",
      fr: "Désigner un Gestionnaire d’Accès Principal",
      de: "Einen Hauptzugangsverwalter ernennen",
      en: "Appointing a chief access manager",
    },
    about: {
      nl: `${bakery.name} is nog niet geregistreerd. Veerle Maes en Karim Benali zijn haar bestuurders.`,
      fr: `${bakery.name} n’est pas encore enregistrée. Veerle Maes et Karim Benali en sont les administrateurs.`,
      de: `${bakery.name} ist noch nicht registriert. Veerle Maes und Karim Benali leiten das Unternehmen.`,
      en: `${bakery.name} is not registered yet. Veerle Maes and Karim Benali are its directors.`,
    },
    scope: bakery.scope,
    start,
    moves: [
      {
        who: veerle,
        as: representative(veerle, itsme),
        does: {
          nl: "Veerle Maes meldt zich aan met itsme en wil zichzelf aanstellen.",
          fr: "Veerle Maes se connecte avec itsme et veut se désigner elle-même.",
          de: "Veerle Maes meldet sich mit itsme an und möchte sich selbst ernennen.",
          en: "Veerle Maes logs in with itsme and wants to appoint herself.",
        },
        command: form,
      },
      {
        who: lotte,
        as: representative(lotte, morning),
        does: {
          nl: "Lotte Peeters, personeelsverantwoordelijke, probeert het met haar eID.",
          fr: "Lotte Peeters, responsable du personnel, essaie avec son eID.",
          de: "Lotte Peeters, die Personalleiterin, versucht es mit ihrer eID.",
          en: "Lotte Peeters, who heads the staff department, tries with her eID.",
        },
        command: form,
      },
      {
        who: guy,
        as: representative(guy, morning),
        does: {
          nl: "Guy Lambert probeert het ook. Zijn mandaat als bestuurder liep eind vorig jaar af.",
          fr: "Guy Lambert essaie aussi. Son mandat d’administrateur a pris fin l’an dernier.",
          de: "Auch Guy Lambert versucht es. Sein Mandat als Verwalter endete im vergangenen Jahr.",
          en: "Guy Lambert tries too. His mandate as a director ended last year.",
        },
        command: form,
      },
      {
        who: veerle,
        as: representative(veerle, morning),
        does: {
          nl: "Veerle Maes neemt haar eID, maar wisselt twee cijfers van het ondernemingsnummer om.",
          fr: "Veerle Maes prend son eID, mais intervertit deux chiffres du numéro d’entreprise.",
          de: "Veerle Maes nimmt ihre eID, vertauscht aber zwei Ziffern der Unternehmensnummer.",
          en: "Veerle Maes takes her eID, but swaps two digits of the enterprise number.",
        },
        command: { ...form, enterprise: "0123.465.749" },
      },
      {
        who: veerle,
        as: representative(veerle, morning),
        form: formScreen({ form: "AppointChiefAccessManager", enterprise: bakery.number }),
        does: {
          nl: "Veerle Maes stelt Hans Keller voor. Hij is vennoot, maar werknemer noch bestuurder.",
          fr: "Veerle Maes propose Hans Keller. Il est associé, mais ni travailleur ni administrateur.",
          de: "Veerle Maes schlägt Hans Keller vor. Er ist Gesellschafter, aber weder Arbeitnehmer noch Verwalter.",
          en: "Veerle Maes proposes Hans Keller. He is a partner, but neither an employee nor a director.",
        },
        command: {
          ...form,
          chief: { ...form.chief, insz: hans.insz, account: hans.account },
          requester: { email: "veerle@korenaar.example", phone: "+32 2 000 01 01" },
        },
      },
      {
        who: veerle,
        as: representative(veerle, morning),
        does: {
          nl: "Veerle Maes kiest zichzelf, maar laat het telefoonnummer leeg.",
          fr: "Veerle Maes se choisit elle-même, mais laisse le numéro de téléphone vide.",
          de: "Veerle Maes wählt sich selbst, lässt aber die Telefonnummer leer.",
          en: "Veerle Maes chooses herself, but leaves the phone number empty.",
        },
        command: { ...form, chief: { ...form.chief, phone: "" } },
      },
      {
        who: veerle,
        as: representative(veerle, morning),
        does: {
          nl: "Veerle Maes vult het nummer in, maar bevestigt niet dat de gegevens juist zijn.",
          fr: "Veerle Maes indique le numéro, mais ne confirme pas que les données sont exactes.",
          de: "Veerle Maes gibt die Nummer ein, bestätigt aber nicht, dass die Angaben richtig sind.",
          en: "Veerle Maes fills in the number, but does not confirm that the data are correct.",
        },
        command: { ...form, declaration: false },
      },
      {
        who: veerle,
        as: representative(veerle, morning),
        does: {
          nl: "Veerle Maes bevestigt. De onderneming wordt geregistreerd en haar eerste domeinen worden geactiveerd.",
          fr: "Veerle Maes confirme. L’entreprise est enregistrée et ses premières qualités sont activées.",
          de: "Veerle Maes bestätigt. Das Unternehmen wird registriert und seine ersten Bereiche werden aktiviert.",
          en: "Veerle Maes confirms. The enterprise is registered and its first domains are activated.",
        },
        command: form,
      },
      {
        who: karim,
        as: representative(karim, morning),
        does: {
          nl: "Karim Benali, ook bestuurder, meldt zich aan met zijn eID en ziet zijn onderneming.",
          fr: "Karim Benali, aussi administrateur, se connecte avec son eID et voit son entreprise.",
          de: "Karim Benali, ebenfalls Verwalter, meldet sich mit seiner eID an und sieht sein Unternehmen.",
          en: "Karim Benali, a director too, logs in with his eID and sees his enterprise.",
        },
        looks: outlinesScreen,
      },
      {
        who: veerle,
        as: representative(veerle, morning),
        does: {
          nl: "Veerle Maes begint opnieuw, met een ander telefoonnummer.",
          fr: "Veerle Maes recommence, avec un autre numéro de téléphone.",
          de: "Veerle Maes beginnt von vorn, mit einer anderen Telefonnummer.",
          en: "Veerle Maes starts again, with another phone number.",
        },
        command: { ...form, chief: { ...form.chief, phone: "+32 2 000 01 01" } },
      },
      {
        who: veerle,
        as: chief,
        form: formScreen({ form: "AppointCoChiefAccessManager", scope: bakery.scope, insz: sofie.insz }),
        shows: placeScreen(bakery.scope),
        does: {
          nl: "Veerle Maes meldt zich opnieuw aan, als hoofdtoegangsbeheerder. Sofie Dubois wordt haar hulp.",
          fr: "Veerle Maes se connecte à nouveau, comme Gestionnaire d’Accès Principal. Sofie Dubois va l’aider.",
          de: "Veerle Maes meldet sich erneut an, als Hauptzugangsverwalterin. Sofie Dubois wird ihr helfen.",
          en: "Veerle Maes logs in again, as chief access manager. Sofie Dubois will help her.",
        },
        command: {
          type: "AppointCoChiefAccessManager",
          scope: bakery.scope,
          person: newcomer(sofie, "sofie@korenaar.example"),
        },
        after: 30,
      },
      {
        who: veerle,
        as: chief,
        shows: placeScreen(bakery.finance),
        does: {
          nl: "Veerle Maes laat de belastingen over aan Tom Wouters, de boekhouder.",
          fr: "Veerle Maes confie les impôts à Tom Wouters, le comptable.",
          de: "Veerle Maes überlässt die Steuern Tom Wouters, dem Buchhalter.",
          en: "Veerle Maes leaves the taxes to Tom Wouters, the accountant.",
        },
        command: {
          type: "ReplaceAccessManager",
          scope: bakery.finance,
          manager: newcomer(tom, "boekhouding@korenaar.example"),
        },
      },
      {
        who: veerle,
        as: chief,
        form: formScreen({ form: "AddUser", scope: bakery.employer, insz: nina.insz }, "applications"),
        does: {
          nl: "Veerle Maes voegt Nina Claes toe, die nieuw personeel aangeeft.",
          fr: "Veerle Maes ajoute Nina Claes, qui déclare les nouveaux travailleurs.",
          de: "Veerle Maes fügt Nina Claes hinzu, die neues Personal anmeldet.",
          en: "Veerle Maes adds Nina Claes, who declares new staff.",
        },
        command: {
          type: "AddUser",
          scope: bakery.employer,
          person: newcomer(nina, "personeel@korenaar.example"),
          applications: ["dimona"],
        },
      },
      {
        who: karim,
        as: representative(karim, nextWeek),
        form: formScreen({ form: "AppointChiefAccessManager", enterprise: bakery.number }),
        does: {
          nl: "Een week later stelt Karim Benali, de andere bestuurder, Lotte Peeters aan.",
          fr: "Une semaine plus tard, Karim Benali, l’autre administrateur, désigne Lotte Peeters.",
          de: "Eine Woche später ernennt Karim Benali, der andere Verwalter, Lotte Peeters.",
          en: "A week later Karim Benali, the other director, appoints Lotte Peeters.",
        },
        command: {
          ...form,
          chief: {
            insz: lotte.insz,
            account: lotte.account,
            email: "lotte.peeters@korenaar.example",
            phone: "+32 2 000 01 02",
          },
          requester: { email: "karim@korenaar.example", phone: "+32 2 000 01 03" },
        },
        after: 7 * 24 * 60,
      },
      {
        who: sofie,
        as: acting(sofie, "co-chief-access-manager", bakery.scope, nextWeek),
        does: {
          nl: "Sofie Dubois leest de raad over het e-mailadres en wil er zelf een algemeen adres van maken.",
          fr: "Sofie Dubois lit le conseil sur l’adresse e-mail et veut la remplacer elle-même par une adresse générale.",
          de: "Sofie Dubois liest den Rat zur E-Mail-Adresse und möchte selbst eine allgemeine Adresse eintragen.",
          en: "Sofie Dubois reads the advice on the e-mail address and wants to fill in a general one herself.",
        },
        command: general,
      },
      {
        who: lotte,
        as: acting(lotte, "chief-access-manager", bakery.scope, afterwards),
        form: formScreen({ form: "UpdateChiefContact", enterprise: bakery.number }),
        shows: placeScreen(bakery.scope),
        does: {
          nl: "Lotte Peeters meldt zich aan, nu als hoofdtoegangsbeheerder, en doet het.",
          fr: "Lotte Peeters se connecte, désormais comme Gestionnaire d’Accès Principal, et le fait.",
          de: "Lotte Peeters meldet sich an, nun als Hauptzugangsverwalterin, und erledigt das.",
          en: "Lotte Peeters logs in, chief access manager by now, and does it.",
        },
        command: general,
        after: 30,
      },
    ],
  });
}
