import type { Actor } from "toegangsbeheer";
import { care, greet, luc, mateo, noor } from "./facts/care.js";
import { agent } from "./facts/officials.js";
import { lifeGoesOn } from "./j13-life-goes-on.js";
import type { Story } from "./story.js";
import { acting, eid, tell } from "./tell.js";

const start = "2026-09-07T07:00:00.000Z";
const contactCentre: Actor = { kind: "contact-centre" };

/** An auditor asks what happened to a person; others ask as well, each of whom is told what is his to know. */
export function whatHappened(): Story {
  const session = eid(start);
  const chief = acting(luc, "chief-access-manager", care.scope, session);
  const manager = acting(greet, "subdivision-manager", care.oak.scope, session);
  const user = acting(noor, "user", care.beech.scope, session);
  return tell({
    title: {
      nl: "Wat er gebeurd is",
      fr: "Ce qui s’est passé",
      de: "Was geschehen ist",
      en: "What happened",
    },
    about: {
      nl: `Mateo Silva werkte van juni tot augustus bij ${care.name}. Zijn gegevens zijn gewist. Een auditor vraagt wat er met zijn account gebeurd is.`,
      fr: `Mateo Silva a travaillé de juin à août chez ${care.name}. Ses données ont été effacées. Un auditeur demande ce qui s’est passé avec son compte.`,
      de: `Mateo Silva arbeitete von Juni bis August bei ${care.name}. Seine Daten wurden gelöscht. Ein Prüfer fragt, was mit seinem Konto geschehen ist.`,
      en: `Mateo Silva worked for ${care.name} from June to August. His data were erased. An auditor asks what happened to his account.`,
    },
    scope: care.scope,
    start,
    past: lifeGoesOn(),
    moves: [
      {
        who: agent,
        as: contactCentre,
        does: {
          nl: "Saskia Nuyts van het contactcenter kijkt het voor de auditor na. Het account heeft geen naam meer.",
          fr: "Saskia Nuyts, du centre de contact, le vérifie pour l’auditeur. Le compte n’a plus de nom.",
          de: "Saskia Nuyts vom Kontaktzentrum sieht es für den Prüfer nach. Das Konto hat keinen Namen mehr.",
          en: "Saskia Nuyts of the contact centre looks it up for the auditor. The account has no name any more.",
        },
        recalls: { account: mateo.account },
      },
      {
        who: luc,
        as: chief,
        does: {
          nl: "Luc Simon, hoofdtoegangsbeheerder, vraagt hetzelfde: wat het account zelf betreft, ziet hij niet.",
          fr: "Luc Simon, Gestionnaire d’Accès Principal, demande la même chose\u00a0: il ne voit pas ce qui concerne le compte même.",
          de: "Luc Simon, Hauptzugangsverwalter, fragt dasselbe: Was das Konto selbst betrifft, sieht er nicht.",
          en: "Luc Simon, chief access manager, asks the same: what concerns the account itself he does not see.",
        },
        recalls: { account: mateo.account },
      },
      {
        who: greet,
        as: manager,
        does: {
          nl: "Greet Vanhove, beheerder van De Eik, bekijkt wat er in dat huis gebeurd is.",
          fr: "Greet Vanhove, qui gère De Eik, consulte ce qui s’est passé dans cette maison.",
          de: "Greet Vanhove, Verwalterin von De Eik, sieht an, was in diesem Haus geschehen ist.",
          en: "Greet Vanhove, who manages De Eik, looks at what happened in that house.",
        },
        recalls: { scope: care.oak.scope },
      },
      {
        who: greet,
        as: manager,
        does: {
          nl: "Greet Vanhove vraagt het ook voor de hele zorggroep.",
          fr: "Greet Vanhove le demande aussi pour tout le groupe.",
          de: "Greet Vanhove fragt es auch für die ganze Gruppe.",
          en: "Greet Vanhove asks it for the whole group as well.",
        },
        recalls: { scope: care.scope },
      },
      {
        who: noor,
        as: user,
        does: {
          nl: "Noor Thys, gebruiker in De Beuk, vraagt wat er met haarzelf gebeurd is.",
          fr: "Noor Thys, utilisatrice à De Beuk, demande ce qui s’est passé pour elle-même.",
          de: "Noor Thys, Benutzerin in De Beuk, fragt, was mit ihr selbst geschehen ist.",
          en: "Noor Thys, user in De Beuk, asks what happened to herself.",
        },
        recalls: { account: noor.account },
      },
      {
        who: noor,
        as: user,
        does: {
          nl: "Noor Thys vraagt het ook voor Greet Vanhove.",
          fr: "Noor Thys le demande aussi pour Greet Vanhove.",
          de: "Noor Thys fragt es auch für Greet Vanhove.",
          en: "Noor Thys asks it for Greet Vanhove as well.",
        },
        recalls: { account: greet.account },
      },
      {
        who: luc,
        as: chief,
        does: {
          nl: "Luc Simon bekijkt de eerste vijf gebeurtenissen van de hele onderneming.",
          fr: "Luc Simon consulte les cinq premiers événements de toute l’entreprise.",
          de: "Luc Simon sieht die ersten fünf Ereignisse des ganzen Unternehmens an.",
          en: "Luc Simon looks at the first five events of the whole enterprise.",
        },
        recalls: { scope: care.scope, pageSize: 5 },
      },
    ],
  });
}
