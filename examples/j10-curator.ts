import type { Actor, AppointCurator } from "toegangsbeheer";
import { arthur, gust, joinery, joineryBankrupt, jonas, sara, valerie, yvonne } from "./facts/joinery.js";
import { agent, judge } from "./facts/officials.js";
import { newcomer } from "./facts/people.js";
import { formScreen, outlinesScreen } from "./screens.js";
import type { Past, Story } from "./story.js";
import { acting, eid, given, nothing, representative, tell } from "./tell.js";

const court: Actor = { kind: "court" };

/** A joinery with a chief, who left the employer's domain to an access manager. */
function before(): Past {
  const day = "2026-02-02T08:00:00.000Z";
  return given(
    nothing,
    day,
    [
      representative(yvonne, eid(day)),
      {
        type: "AppointChiefAccessManager",
        enterprise: joinery.number,
        chief: {
          insz: "self",
          account: yvonne.account,
          email: "info@debeitel.example",
          phone: "+32 2 000 07 00",
        },
        declaration: true,
      },
    ],
    [
      acting(yvonne, "chief-access-manager", joinery.scope),
      {
        type: "ReplaceAccessManager",
        scope: joinery.employer,
        manager: newcomer(jonas, "jonas@debeitel.example"),
      },
    ],
  );
}

/** The court puts a curator in charge of the employer's domain of a bankrupt enterprise, and ends it later. */
export function curator(): Story {
  const chief = acting(yvonne, "chief-access-manager", joinery.scope);
  const manager = acting(jonas, "access-manager", joinery.employer);
  const inCharge = acting(valerie, "curator", joinery.employer);
  const appointment: AppointCurator = {
    type: "AppointCurator",
    enterprise: joinery.number,
    person: newcomer(valerie, "curator@balie.example"),
  };
  return tell({
    title: {
      nl: "Een curator",
      fr: "Un curateur",
      de: "Ein Konkursverwalter",
      en: "A curator",
    },
    about: {
      nl: `Yvonne Martens is hoofdtoegangsbeheerder van ${joinery.name}, Jonas Pauwels toegangsbeheerder van het werkgeversdomein. Het gaat slecht met de onderneming.`,
      fr: `Yvonne Martens est Gestionnaire d’Accès Principal de ${joinery.name}, Jonas Pauwels Gestionnaire d’Accès de la qualité d’employeur. L’entreprise va mal.`,
      de: `Yvonne Martens ist Hauptzugangsverwalterin von ${joinery.name}, Jonas Pauwels Zugangsverwalter des Arbeitgeberbereichs. Dem Unternehmen geht es schlecht.`,
      en: `Yvonne Martens is chief access manager of ${joinery.name}, Jonas Pauwels access manager of the employer’s domain. The enterprise is doing badly.`,
    },
    scope: joinery.employer,
    start: "2026-06-01T07:00:00.000Z",
    past: before(),
    moves: [
      {
        who: judge,
        as: court,
        form: formScreen({ form: "AppointCurator", enterprise: joinery.number, insz: valerie.insz }),
        does: {
          nl: "Leopold Haeck van de ondernemingsrechtbank vergist zich: er is nog geen faillissement.",
          fr: "Leopold Haeck, du tribunal de l’entreprise, se trompe\u00a0: il n’y a pas encore de faillite.",
          de: "Leopold Haeck vom Unternehmensgericht irrt sich: Es gibt noch keinen Konkurs.",
          en: "Leopold Haeck of the enterprise court is mistaken: nobody is bankrupt yet.",
        },
        command: appointment,
      },
      {
        who: agent,
        as: { kind: "contact-centre" },
        does: {
          nl: "Saskia Nuyts van het contactcenter leest over het faillissement en wil Valérie Stassen aanstellen.",
          fr: "Saskia Nuyts, du centre de contact, apprend la faillite et veut désigner Valérie Stassen.",
          de: "Saskia Nuyts vom Kontaktzentrum liest vom Konkurs und möchte Valérie Stassen ernennen.",
          en: "Saskia Nuyts of the contact centre reads of the bankruptcy and wants to appoint Valérie Stassen.",
        },
        command: appointment,
        after: 21 * 24 * 60,
        facts: joineryBankrupt,
      },
      {
        who: judge,
        as: court,
        does: {
          nl: "Leopold Haeck stelt Valérie Stassen aan als curator.",
          fr: "Leopold Haeck désigne Valérie Stassen curatrice.",
          de: "Leopold Haeck ernennt Valérie Stassen zur Konkursverwalterin.",
          en: "Leopold Haeck appoints Valérie Stassen curator.",
        },
        command: appointment,
      },
      {
        who: judge,
        as: court,
        does: {
          nl: "Leopold Haeck wil er Arthur Noël als tweede curator bij.",
          fr: "Leopold Haeck veut y ajouter Arthur Noël comme deuxième curateur.",
          de: "Leopold Haeck möchte Arthur Noël als zweiten Konkursverwalter hinzufügen.",
          en: "Leopold Haeck wants to add Arthur Noël as a second curator.",
        },
        command: { ...appointment, person: newcomer(arthur, "arthur@balie.example") },
      },
      {
        who: valerie,
        as: inCharge,
        does: {
          nl: "Valérie Stassen bekijkt voor welke onderneming zij instaat.",
          fr: "Valérie Stassen regarde de quelle entreprise elle est chargée.",
          de: "Valérie Stassen sieht sich an, für welches Unternehmen sie zuständig ist.",
          en: "Valérie Stassen looks which enterprise she is in charge of.",
        },
        looks: outlinesScreen,
      },
      {
        who: jonas,
        as: manager,
        does: {
          nl: "Jonas Pauwels, de toegangsbeheerder, wil nog een gebruiker toevoegen.",
          fr: "Jonas Pauwels, le Gestionnaire d’Accès, veut encore ajouter un utilisateur.",
          de: "Jonas Pauwels, der Zugangsverwalter, möchte noch einen Benutzer hinzufügen.",
          en: "Jonas Pauwels, the access manager, wants to add another user.",
        },
        command: {
          type: "AddUser",
          scope: joinery.employer,
          person: newcomer(gust, "gust@debeitel.example"),
          applications: ["dmfa"],
        },
      },
      {
        who: yvonne,
        as: chief,
        does: {
          nl: "Yvonne Martens wil de curator blokkeren.",
          fr: "Yvonne Martens veut bloquer la curatrice.",
          de: "Yvonne Martens möchte die Konkursverwalterin sperren.",
          en: "Yvonne Martens wants to block the curator.",
        },
        command: { type: "BlockUsers", scope: joinery.employer, accounts: [valerie.account] },
      },
      {
        who: valerie,
        as: inCharge,
        form: formScreen({ form: "AddUser", scope: joinery.employer, insz: gust.insz }, "applications"),
        does: {
          nl: "Valérie Stassen laat Gust Timmermans de laatste kwartaalaangifte doen.",
          fr: "Valérie Stassen confie à Gust Timmermans la dernière déclaration trimestrielle.",
          de: "Valérie Stassen überlässt Gust Timmermans die letzte Quartalsmeldung.",
          en: "Valérie Stassen leaves the last quarterly declaration to Gust Timmermans.",
        },
        command: {
          type: "AddUser",
          scope: joinery.employer,
          person: newcomer(gust, "gust@debeitel.example"),
          applications: ["dmfa"],
        },
      },
      {
        who: valerie,
        as: inCharge,
        does: {
          nl: "Valérie Stassen stelt Sara Lenaerts aan als co-toegangsbeheerder.",
          fr: "Valérie Stassen désigne Sara Lenaerts co-Gestionnaire d’Accès.",
          de: "Valérie Stassen ernennt Sara Lenaerts zur Co-Zugangsverwalterin.",
          en: "Valérie Stassen appoints Sara Lenaerts co-access manager.",
        },
        command: {
          type: "AppointCoAccessManager",
          scope: joinery.employer,
          person: newcomer(sara, "sara@debeitel.example"),
        },
      },
      {
        who: valerie,
        as: inCharge,
        does: {
          nl: "Valérie Stassen wil ook in het domein van de belastingen iemand aanstellen.",
          fr: "Valérie Stassen veut aussi désigner quelqu’un dans la qualité des impôts.",
          de: "Valérie Stassen möchte auch im Bereich der Steuern jemanden ernennen.",
          en: "Valérie Stassen wants to appoint somebody in the domain of the taxes too.",
        },
        command: {
          type: "AppointCoAccessManager",
          scope: joinery.finance,
          person: newcomer(gust, "gust@debeitel.example"),
        },
      },
      {
        who: judge,
        as: court,
        does: {
          nl: "Leopold Haeck sluit het faillissement af en beëindigt de opdracht van de curator. Ook de rol die zij gaf, eindigt.",
          fr: "Leopold Haeck clôture la faillite et met fin à la mission de la curatrice. Le rôle qu’elle a donné prend fin aussi.",
          de: "Leopold Haeck schließt den Konkurs ab und beendet den Auftrag der Konkursverwalterin. Auch die Rolle, die sie vergab, endet.",
          en: "Leopold Haeck closes the bankruptcy and ends the curator’s task. The role that she gave ends as well.",
        },
        command: { type: "DischargeCurator", enterprise: joinery.number },
        after: 200 * 24 * 60,
      },
      {
        who: valerie,
        as: inCharge,
        does: {
          nl: "Valérie Stassen heeft het scherm nog open en wil Gust Timmermans verwijderen.",
          fr: "Valérie Stassen a encore l’écran ouvert et veut retirer son rôle à Gust Timmermans.",
          de: "Valérie Stassen hat den Bildschirm noch offen und möchte Gust Timmermans entfernen.",
          en: "Valérie Stassen still has the screen open and wants to remove Gust Timmermans.",
        },
        command: { type: "RemoveUsers", scope: joinery.employer, accounts: [gust.account] },
      },
      {
        who: jonas,
        as: manager,
        does: {
          nl: "Jonas Pauwels heeft zijn domein terug en doet het zelf.",
          fr: "Jonas Pauwels a récupéré sa qualité et le fait lui-même.",
          de: "Jonas Pauwels hat seinen Bereich zurück und macht es selbst.",
          en: "Jonas Pauwels has his domain back and does so himself.",
        },
        command: { type: "RemoveUsers", scope: joinery.employer, accounts: [gust.account] },
      },
    ],
  });
}
