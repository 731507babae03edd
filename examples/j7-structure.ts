import type { AddSite, AddSubdivision, Session } from "toegangsbeheer";
import { bakery, lotte } from "./facts/bakery.js";
import { dirk, els, filip, hospital, ines, joris, karen, marc } from "./facts/hospital.js";
import { newcomer } from "./facts/people.js";
import { appointChief } from "./j1-appoint-chief.js";
import { formScreen } from "./screens.js";
import type { Story } from "./story.js";
import { acting, eid, representative, tell } from "./tell.js";

const start = "2026-04-07T07:00:00.000Z";
const byPassword = (loggedInAt: string): Session => ({ loggedInAt, means: "password" });

const north: AddSubdivision = {
  type: "AddSubdivision",
  scope: hospital.domain,
  kind: "mammography-unit",
  number: hospital.north.number,
  email: "noord@delinde.example",
  manager: newcomer(ines, "ines.moreau@delinde.example"),
};

const clinic: AddSite = {
  type: "AddSite",
  scope: hospital.north.scope,
  kind: "mammography-site",
  number: hospital.clinic.number,
  email: "mammografie.noord@delinde.example",
  manager: newcomer(karen, "karen.smets@delinde.example"),
};

/** Chapter 1: a hospital registers, opens the domain of its mammography units, and builds it up level by level. */
export function mammographyUnit(): Story {
  const chief = acting(els, "chief-access-manager", hospital.scope, eid("2026-04-07T07:10:00.000Z"));
  const manager = acting(filip, "access-manager", hospital.domain, byPassword("2026-04-07T07:20:00.000Z"));
  const unitManager = acting(
    ines,
    "subdivision-manager",
    hospital.north.scope,
    eid("2026-04-07T07:40:00.000Z"),
  );
  return tell({
    title: {
      nl: "Een mammografische eenheid (1): de structuur",
      fr: "Une unité de mammographie (1)\u00a0: la structure",
      de: "Eine Mammografieeinheit (1): der Aufbau",
      en: "A mammography unit (1): its structure",
    },
    about: {
      nl: `${hospital.name} doet aan borstkankeropsporing op twee campussen. Wie de beelden beoordeelt, werkt met Heracles.`,
      fr: `${hospital.name} dépiste le cancer du sein sur deux campus. Ceux qui lisent les images travaillent avec Heracles.`,
      de: `${hospital.name} betreibt Brustkrebsfrüherkennung an zwei Standorten. Wer die Bilder beurteilt, arbeitet mit Heracles.`,
      en: `${hospital.name} screens for breast cancer on two campuses. Those who read the images work with Heracles.`,
    },
    scope: hospital.domain,
    start,
    past: appointChief(),
    moves: [
      {
        who: marc,
        as: representative(marc, eid(start)),
        form: formScreen({ form: "AppointChiefAccessManager", enterprise: hospital.number }),
        does: {
          nl: "Marc Hermans, gedelegeerd bestuurder, stelt Els Verbruggen aan als hoofdtoegangsbeheerder.",
          fr: "Marc Hermans, administrateur délégué, désigne Els Verbruggen Gestionnaire d’Accès Principal.",
          de: "Marc Hermans, der geschäftsführende Verwalter, ernennt Els Verbruggen zur Hauptzugangsverwalterin.",
          en: "Marc Hermans, the managing director, appoints Els Verbruggen chief access manager.",
        },
        command: {
          type: "AppointChiefAccessManager",
          enterprise: hospital.number,
          chief: {
            insz: els.insz,
            account: els.account,
            email: "toegang@delinde.example",
            phone: "+32 2 000 02 00",
          },
          requester: { email: "directie@delinde.example", phone: "+32 2 000 02 01" },
          declaration: true,
        },
      },
      {
        who: lotte,
        as: acting(lotte, "chief-access-manager", bakery.scope, eid(start)),
        does: {
          nl: `Lotte Peeters wil hetzelfde domein activeren voor ${bakery.name}.`,
          fr: `Lotte Peeters veut activer la même qualité pour ${bakery.name}.`,
          de: `Lotte Peeters möchte denselben Bereich für ${bakery.name} aktivieren.`,
          en: `Lotte Peeters wants to activate such a domain for ${bakery.name}.`,
        },
        command: {
          type: "ActivateDomain",
          enterprise: bakery.number,
          kind: "mammography-screening",
          email: "info@korenaar.example",
          manager: "self",
        },
      },
      {
        who: els,
        as: chief,
        form: formScreen({ form: "ActivateDomain", enterprise: hospital.number }, "kind"),
        does: {
          nl: "Els Verbruggen activeert het domein en laat het over aan Filip Aerts.",
          fr: "Els Verbruggen active la qualité et la confie à Filip Aerts.",
          de: "Els Verbruggen aktiviert den Bereich und überlässt ihn Filip Aerts.",
          en: "Els Verbruggen activates the domain and leaves it to Filip Aerts.",
        },
        command: {
          type: "ActivateDomain",
          enterprise: hospital.number,
          kind: "mammography-screening",
          email: "borstonderzoek@delinde.example",
          manager: newcomer(filip, "filip.aerts@delinde.example"),
        },
        after: 10,
      },
      {
        who: els,
        as: chief,
        does: {
          nl: "Els Verbruggen wil meteen de eerste subafdeling toevoegen.",
          fr: "Els Verbruggen veut ajouter aussitôt la première sous-division.",
          de: "Els Verbruggen möchte sofort die erste Unterabteilung hinzufügen.",
          en: "Els Verbruggen wants to add the first subdivision at once.",
        },
        command: north,
      },
      {
        who: filip,
        as: manager,
        does: {
          nl: "Filip Aerts meldt zich aan en kiest een instelling die niet van het ziekenhuis is.",
          fr: "Filip Aerts se connecte et choisit une institution qui n’est pas celle de l’hôpital.",
          de: "Filip Aerts meldet sich an und wählt eine Einrichtung, die nicht zum Krankenhaus gehört.",
          en: "Filip Aerts logs in and chooses an institution that is not the hospital’s.",
        },
        command: { ...north, number: "90999" },
        after: 10,
      },
      {
        who: filip,
        as: manager,
        form: formScreen({ form: "AddSubdivision", scope: hospital.domain }, "kind", "number"),
        does: {
          nl: "Filip Aerts voegt campus Noord toe, met Ines Moreau als beheerder.",
          fr: "Filip Aerts ajoute le campus Noord, dont Ines Moreau est gestionnaire.",
          de: "Filip Aerts fügt den Campus Noord hinzu, mit Ines Moreau als Verwalterin.",
          en: "Filip Aerts adds the campus Noord, with Ines Moreau as its manager.",
        },
        command: north,
      },
      {
        who: filip,
        as: manager,
        form: formScreen({ form: "AddSubdivision", scope: hospital.domain }, "kind", "number"),
        does: {
          nl: "Filip Aerts voegt campus Zuid toe, met Joris Lemmens als beheerder.",
          fr: "Filip Aerts ajoute le campus Zuid, dont Joris Lemmens est gestionnaire.",
          de: "Filip Aerts fügt den Campus Zuid hinzu, mit Joris Lemmens als Verwalter.",
          en: "Filip Aerts adds the campus Zuid, with Joris Lemmens as its manager.",
        },
        command: {
          ...north,
          number: hospital.south.number,
          email: "zuid@delinde.example",
          manager: newcomer(joris, "joris.lemmens@delinde.example"),
        },
      },
      {
        who: ines,
        as: unitManager,
        does: {
          nl: "Ines Moreau meldt zich aan en voegt de site van de kliniek toe, met Karen Smets als beheerder.",
          fr: "Ines Moreau se connecte et ajoute le site de la clinique, dont Karen Smets est gestionnaire.",
          de: "Ines Moreau meldet sich an und fügt den Standort der Klinik hinzu, mit Karen Smets als Verwalterin.",
          en: "Ines Moreau logs in and adds the site of the clinic, with Karen Smets as its manager.",
        },
        command: clinic,
        after: 20,
      },
      {
        who: ines,
        as: unitManager,
        does: {
          nl: "Ines Moreau gaat meteen verder met een tweede site: de Mammobus.",
          fr: "Ines Moreau continue aussitôt avec un deuxième site\u00a0: le Mammobus.",
          de: "Ines Moreau macht sofort mit einem zweiten Standort weiter: dem Mammobus.",
          en: "Ines Moreau goes straight on with a second site: the Mammobus.",
        },
        command: { ...clinic, number: hospital.bus.number, email: "bus@delinde.example", manager: "self" },
      },
      {
        who: ines,
        as: { ...unitManager, session: eid("2026-04-07T07:50:00.000Z") },
        form: formScreen({ form: "AddSite", scope: hospital.north.scope }, "kind", "number"),
        does: {
          nl: "Ines Moreau meldt zich af en opnieuw aan, en beheert de Mammobus zelf.",
          fr: "Ines Moreau se déconnecte, se connecte à nouveau et gère elle-même le Mammobus.",
          de: "Ines Moreau meldet sich ab und wieder an und verwaltet den Mammobus selbst.",
          en: "Ines Moreau logs out and in again, and manages the Mammobus herself.",
        },
        command: { ...clinic, number: hospital.bus.number, email: "bus@delinde.example", manager: "self" },
        after: 10,
      },
      {
        who: joris,
        as: acting(joris, "subdivision-manager", hospital.south.scope, eid("2026-04-07T08:00:00.000Z")),
        does: {
          nl: "Joris Lemmens voegt de enige site van campus Zuid toe, met Dirk Mertens als beheerder.",
          fr: "Joris Lemmens ajoute le seul site du campus Zuid, dont Dirk Mertens est gestionnaire.",
          de: "Joris Lemmens fügt den einzigen Standort des Campus Zuid hinzu, mit Dirk Mertens als Verwalter.",
          en: "Joris Lemmens adds the only site of the campus Zuid, with Dirk Mertens as its manager.",
        },
        command: {
          ...clinic,
          scope: hospital.south.scope,
          number: hospital.centre.number,
          email: "mammografie.zuid@delinde.example",
          manager: newcomer(dirk, "dirk.mertens@delinde.example"),
        },
        after: 10,
      },
    ],
  });
}
