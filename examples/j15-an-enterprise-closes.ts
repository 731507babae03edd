import type {
  ActivateDomain,
  Actor,
  AppointChiefAccessManager,
  RecordEnterpriseChange,
} from "toegangsbeheer";
import { amina, bakery, bakeryFacts, lotte, pieter, veerle } from "./facts/bakery.js";
import { joinery } from "./facts/joinery.js";
import { agent } from "./facts/officials.js";
import { enterpriseFacts, known } from "./facts/people.js";
import { secretariat } from "./facts/social-secretariat.js";
import { sender } from "./j8-sender.js";
import { formScreen, lookUpScreen } from "./screens.js";
import type { Story } from "./story.js";
import { acting, eid, representative, tell } from "./tell.js";

const start = "2026-05-04T07:00:00.000Z";
const later = "2026-10-01T07:00:00.000Z";
const contactCentre: Actor = { kind: "contact-centre", agent: "desk-4" };
const office = `${bakery.scope}/service-provider:${bakery.scope}`;

const activation: ActivateDomain = {
  type: "ActivateDomain",
  enterprise: bakery.number,
  kind: "service-provider",
  email: "diensten@korenaar.example",
  manager: "self",
};
const appointment: AppointChiefAccessManager = {
  type: "AppointChiefAccessManager",
  enterprise: bakery.number,
  chief: { insz: lotte.insz, email: "beheer@korenaar.example", phone: "+32 2 000 01 00" },
  requester: { email: "directie@korenaar.example", phone: "+32 2 000 01 01" },
  declaration: true,
};
const recorded = (change: RecordEnterpriseChange["change"]): RecordEnterpriseChange => ({
  type: "RecordEnterpriseChange",
  enterprise: bakery.number,
  change,
});

/** A domain that was opened by mistake, and an enterprise whose end was recorded by mistake. */
export function enterpriseCloses(): Story {
  const chief = acting(lotte, "chief-access-manager", bakery.scope);
  const manager = acting(pieter, "access-manager", bakery.employer);
  const director = representative(veerle, eid(later));
  const opening = { opens: "dmfa", scope: office, session: eid(start) };
  return tell({
    title: {
      nl: "Een onderneming houdt op",
      fr: "Une entreprise prend fin",
      de: "Ein Unternehmen endet",
      en: "An enterprise closes",
    },
    about: {
      nl: `Lotte Peeters is hoofdtoegangsbeheerder van ${bakery.name}. Ze activeert een domein te veel; later verdwijnt de hele onderneming.`,
      fr: `Lotte Peeters est Gestionnaire d’Accès Principal de ${bakery.name}. Elle active une qualité de trop\u00a0; plus tard, toute l’entreprise disparaît.`,
      de: `Lotte Peeters ist Hauptzugangsverwalterin von ${bakery.name}. Sie aktiviert einen Bereich zu viel; später verschwindet das ganze Unternehmen.`,
      en: `Lotte Peeters is chief access manager of ${bakery.name}. She activates one domain too many; later the whole enterprise is gone.`,
    },
    scope: bakery.scope,
    start,
    past: sender(),
    moves: [
      {
        who: lotte,
        as: chief,
        form: formScreen({ form: "ActivateDomain", enterprise: bakery.number }, "kind"),
        does: {
          nl: "Lotte Peeters activeert het domein Dienstverlener, een vergissing.",
          fr: "Lotte Peeters active par erreur la qualité Prestataire de services.",
          de: "Lotte Peeters aktiviert irrtümlich den Bereich Dienstleister.",
          en: "Lotte Peeters activates the domain Service provider, a mistake.",
        },
        command: activation,
        facts: enterpriseFacts(bakery.number, {
          ...bakeryFacts.enterprises?.[bakery.scope],
          name: bakery.name,
          domainKinds: ["employer-nsso", "service-provider"],
        }),
      },
      {
        who: lotte,
        as: chief,
        form: formScreen({ form: "AddUser", scope: office, insz: amina.insz }, "applications"),
        does: {
          nl: "Lotte Peeters voegt er Amina Haddad toe, voor DmfA.",
          fr: "Lotte Peeters y ajoute Amina Haddad, pour DmfA.",
          de: "Lotte Peeters fügt dort Amina Haddad hinzu, für DmfA.",
          en: "Lotte Peeters adds Amina Haddad there, for DmfA.",
        },
        command: {
          type: "AddUser",
          scope: office,
          person: known(amina, "amina@korenaar.example"),
          applications: ["dmfa"],
        },
      },
      {
        who: amina,
        ...opening,
        does: {
          nl: "Amina Haddad opent DmfA een half uur later.",
          fr: "Amina Haddad ouvre DmfA une demi-heure plus tard.",
          de: "Amina Haddad öffnet DmfA eine halbe Stunde später.",
          en: "Amina Haddad opens DmfA half an hour later.",
        },
        after: 30,
      },
      {
        who: pieter,
        as: manager,
        does: {
          nl: "Pieter Goossens merkt de vergissing en wil het domein sluiten, maar dat mag alleen wie het mag activeren.",
          fr: "Pieter Goossens remarque l’erreur et veut fermer la qualité, mais seul celui qui peut l’activer le peut.",
          de: "Pieter Goossens bemerkt den Irrtum und möchte den Bereich schließen; das darf nur, wer ihn aktivieren darf.",
          en: "Pieter Goossens notices the mistake and wants to close the domain, which only those may who may activate it.",
        },
        command: { type: "CloseDomain", scope: office },
      },
      {
        who: lotte,
        as: chief,
        does: {
          nl: "Lotte Peeters kiest in de lijst het verkeerde domein: dat van de werkgever.",
          fr: "Lotte Peeters choisit dans la liste la mauvaise qualité\u00a0: celle de l’employeur.",
          de: "Lotte Peeters wählt in der Liste den falschen Bereich: den des Arbeitgebers.",
          en: "Lotte Peeters chooses the wrong domain from the list: the employer’s.",
        },
        command: { type: "CloseDomain", scope: bakery.employer },
      },
      {
        who: lotte,
        as: chief,
        does: {
          nl: "Lotte Peeters sluit het domein Dienstverlener.",
          fr: "Lotte Peeters ferme la qualité Prestataire de services.",
          de: "Lotte Peeters schließt den Bereich Dienstleister.",
          en: "Lotte Peeters closes the domain Service provider.",
        },
        command: { type: "CloseDomain", scope: office },
      },
      {
        who: amina,
        ...opening,
        does: {
          nl: "Amina Haddad kan DmfA meteen niet meer openen.",
          fr: "Amina Haddad ne peut plus ouvrir DmfA.",
          de: "Amina Haddad kann DmfA sofort nicht mehr öffnen.",
          en: "Amina Haddad can’t open DmfA any more, at once.",
        },
      },
      {
        who: lotte,
        as: chief,
        does: {
          nl: "Lotte Peeters activeert het domein in de zomer opnieuw, nu terecht: het is leeg.",
          fr: "Lotte Peeters active de nouveau la qualité en été, à juste titre cette fois\u00a0: elle est vide.",
          de: "Lotte Peeters aktiviert den Bereich im Sommer erneut, nun zu Recht: Er ist leer.",
          en: "Lotte Peeters activates the domain again in summer, rightly this time: it is empty.",
        },
        command: activation,
        after: 60 * 24 * 60,
      },
      {
        who: lotte,
        as: chief,
        does: {
          nl: `Lotte Peeters geeft ${secretariat.name} een mandaat.`,
          fr: `Lotte Peeters donne un mandat à ${secretariat.name}.`,
          de: `Lotte Peeters erteilt ${secretariat.name} ein Mandat.`,
          en: `Lotte Peeters gives ${secretariat.name} a mandate.`,
        },
        command: {
          type: "GrantMandate",
          enterprise: bakery.number,
          mandatary: { enterprise: secretariat.number },
          subject: "social-security",
          from: "2026-07-06",
        },
      },
      {
        who: agent,
        as: contactCentre,
        form: formScreen({ form: "RecordEnterpriseChange", enterprise: bakery.number }),
        does: {
          nl: "Saskia Nuyts van het contactcenter verneemt een fusie, maar typt twee keer hetzelfde nummer.",
          fr: "Saskia Nuyts, du centre de contact, apprend une fusion, mais tape deux fois le même numéro.",
          de: "Saskia Nuyts vom Kontaktzentrum erfährt von einer Fusion, tippt aber zweimal dieselbe Nummer.",
          en: "Saskia Nuyts of the contact centre hears of a merger, but types the same number twice.",
        },
        command: recorded({ kind: "merged", into: bakery.number }),
        after: 80 * 24 * 60,
      },
      {
        who: agent,
        as: contactCentre,
        does: {
          nl: `Saskia Nuyts legt vast dat de onderneming in ${joinery.name} is opgegaan.`,
          fr: `Saskia Nuyts enregistre que l’entreprise a été absorbée par ${joinery.name}.`,
          de: `Saskia Nuyts hält fest, dass das Unternehmen in ${joinery.name} aufgegangen ist.`,
          en: `Saskia Nuyts records that the enterprise has merged into ${joinery.name}.`,
        },
        command: recorded({ kind: "merged", into: joinery.number }),
      },
      {
        who: lotte,
        as: chief,
        does: {
          nl: "Lotte Peeters is nergens nog hoofdtoegangsbeheerder.",
          fr: "Lotte Peeters n’a plus aucun rôle de Gestionnaire d’Accès Principal.",
          de: "Lotte Peeters ist nirgends mehr Hauptzugangsverwalterin.",
          en: "Lotte Peeters is chief access manager nowhere any more.",
        },
        command: activation,
      },
      {
        who: veerle,
        as: director,
        does: {
          nl: "Veerle Maes, bestuurder, wil haar opnieuw aanstellen.",
          fr: "Veerle Maes, administratrice, veut la désigner de nouveau.",
          de: "Veerle Maes, Verwalterin, möchte sie erneut ernennen.",
          en: "Veerle Maes, director, wants to appoint her again.",
        },
        command: appointment,
      },
      {
        who: agent,
        as: contactCentre,
        does: {
          nl: "Veerle Maes belt: er is geen fusie. Saskia Nuyts zoekt de onderneming op.",
          fr: "Veerle Maes téléphone\u00a0: il n’y a pas de fusion. Saskia Nuyts recherche l’entreprise.",
          de: "Veerle Maes ruft an: Es gibt keine Fusion. Saskia Nuyts schlägt das Unternehmen nach.",
          en: "Veerle Maes rings up: there is no merger. Saskia Nuyts looks the enterprise up.",
        },
        looks: lookUpScreen({ by: "enterprise", value: bakery.number, reason: "Veerle Maes" }),
      },
      {
        who: agent,
        as: contactCentre,
        does: {
          nl: "Saskia Nuyts maakt het einde ongedaan.",
          fr: "Saskia Nuyts annule la fin.",
          de: "Saskia Nuyts macht das Ende rückgängig.",
          en: "Saskia Nuyts undoes the end.",
        },
        command: recorded({ kind: "revived" }),
      },
      {
        who: veerle,
        as: director,
        form: formScreen({ form: "AppointChiefAccessManager", enterprise: bakery.number }),
        does: {
          nl: "Veerle Maes stelt Lotte Peeters aan: de onderneming begint opnieuw, leeg.",
          fr: "Veerle Maes désigne Lotte Peeters\u00a0: l’entreprise recommence, vide.",
          de: "Veerle Maes ernennt Lotte Peeters: Das Unternehmen beginnt von vorn, leer.",
          en: "Veerle Maes appoints Lotte Peeters: the enterprise begins again, empty.",
        },
        command: appointment,
      },
    ],
  });
}
