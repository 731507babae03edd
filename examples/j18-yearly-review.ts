import type { ConfirmReview, Session } from "toegangsbeheer";
import { els, filip, hospital, ines, joris, karen, lea, omar, ruth, wim, wimLeft } from "./facts/hospital.js";
import { mammographyUpkeep } from "./j7-upkeep.js";
import { formScreen, placeScreen } from "./screens.js";
import type { Story } from "./story.js";
import { acting, eid, tell } from "./tell.js";

const start = "2027-10-04T07:00:00.000Z";
const morning: Session = eid(start);
const { centre, clinic, domain, north, south } = hospital;

/** Findings of a kind, each about somebody or something in a place. */
function kept(
  code: string,
  reason: string,
  ...about: readonly (readonly [scope: string, subject: string])[]
): ConfirmReview["findings"] {
  return about.map(([scope, subject]) => ({
    finding: `review.${code}@${scope}#${subject}`,
    decision: "kept",
    reason,
  }));
}

const present = "Werkt hier nog";
const aboutFilip = kept("untouched", present, [domain, filip.account], [clinic.scope, filip.account]);

/** What the access manager decides of the findings that are left. */
const confirmation: ConfirmReview = {
  type: "ConfirmReview",
  scope: domain,
  factsAt: start,
  findings: [
    {
      finding: `review.ending@${clinic.scope}#${omar.account}`,
      decision: "withdraw",
      reason: "Beheert nu de site Zuid",
    },
    ...kept(
      "untouched",
      present,
      [north.scope, ines.account],
      [south.scope, joris.account],
      [centre.scope, omar.account],
      ...[karen, lea, ruth].map(({ account }) => [clinic.scope, account] as const),
    ),
    ...kept("place-data", "Het adres klopt", [south.scope, "data"], [centre.scope, "data"]),
    ...kept(
      "nobody-holds",
      "Voor wie er later komt",
      [south.scope, "ehealth-box"],
      [centre.scope, "ehealth-box"],
    ),
  ],
};

/** A year later: everybody looks after his own place, and what stays as it is, is confirmed. */
export function yearlyReview(): Story {
  const manager = acting(filip, "access-manager", domain, morning);
  const siteManager = acting(karen, "site-manager", clinic.scope, morning);
  return tell({
    title: {
      nl: "De jaarlijkse controle",
      fr: "Le contrôle annuel",
      de: "Die jährliche Überprüfung",
      en: "The yearly review",
    },
    about: {
      nl: `Filip Aerts beheert bij ${hospital.name} het domein van de mammografie. Een jaar lang controleerde niemand het. Volgens de sociale zekerheid werkt Wim Jacobs intussen elders.`,
      fr: `Filip Aerts gère chez ${hospital.name} la qualité de la mammographie. Personne ne l’a contrôlée pendant un an. Selon la sécurité sociale, Wim Jacobs travaille désormais ailleurs.`,
      de: `Filip Aerts verwaltet bei ${hospital.name} den Bereich der Mammografie. Ein Jahr lang hat ihn niemand überprüft. Laut der sozialen Sicherheit arbeitet Wim Jacobs nun anderswo.`,
      en: `Filip Aerts manages the domain of mammography at ${hospital.name}. For a year nobody reviewed it. Social security says that Wim Jacobs works elsewhere by now.`,
    },
    scope: domain,
    start,
    past: mammographyUpkeep(),
    moves: [
      {
        who: filip,
        as: manager,
        does: {
          nl: "Filip Aerts doet de controle van het hele domein.",
          fr: "Filip Aerts fait le contrôle de toute la qualité.",
          de: "Filip Aerts überprüft den ganzen Bereich.",
          en: "Filip Aerts reviews the whole domain.",
        },
        reviews: domain,
        facts: wimLeft,
      },
      {
        who: filip,
        as: manager,
        does: {
          nl: "Filip Aerts verwijdert Wim Jacobs.",
          fr: "Filip Aerts retire son rôle à Wim Jacobs.",
          de: "Filip Aerts entfernt Wim Jacobs.",
          en: "Filip Aerts removes Wim Jacobs.",
        },
        command: { type: "RemoveUsers", scope: clinic.scope, accounts: [wim.account] },
      },
      {
        who: filip,
        as: manager,
        does: {
          nl: "Filip Aerts kent Ruth Adriaens eHealthBox toe.",
          fr: "Filip Aerts attribue eHealthBox à Ruth Adriaens.",
          de: "Filip Aerts weist Ruth Adriaens eHealthBox zu.",
          en: "Filip Aerts grants Ruth Adriaens eHealthBox.",
        },
        command: {
          type: "GrantApplications",
          scope: clinic.scope,
          accounts: [ruth.account],
          applications: ["ehealth-box"],
        },
      },
      {
        who: filip,
        as: manager,
        does: {
          nl: "Filip Aerts kijkt het e-mailadres van het domein na en vergist zich.",
          fr: "Filip Aerts vérifie l’adresse e-mail de la qualité et se trompe.",
          de: "Filip Aerts prüft die E-Mail-Adresse des Bereichs und vertippt sich.",
          en: "Filip Aerts checks the e-mail address of the domain and makes a mistake.",
        },
        command: { type: "UpdateDomain", scope: domain, email: "screening@delinde..example" },
      },
      {
        who: filip,
        as: manager,
        shows: placeScreen(domain),
        does: {
          nl: "Filip Aerts verbetert het.",
          fr: "Filip Aerts la corrige.",
          de: "Filip Aerts berichtigt sie.",
          en: "Filip Aerts puts it right.",
        },
        command: { type: "UpdateDomain", scope: domain, email: "screening@delinde.example" },
      },
      {
        who: ines,
        as: acting(ines, "subdivision-manager", north.scope, morning),
        does: {
          nl: "Ines Moreau doet hetzelfde voor campus Noord.",
          fr: "Ines Moreau fait de même pour le campus Noord.",
          de: "Ines Moreau tut dasselbe für den Campus Noord.",
          en: "Ines Moreau does the same for the campus Noord.",
        },
        command: { type: "UpdateSubdivision", scope: north.scope, email: "screening.noord@delinde.example" },
      },
      {
        who: karen,
        as: siteManager,
        does: {
          nl: "Karen Smets wil dat adres weer veranderen.",
          fr: "Karen Smets veut de nouveau modifier cette adresse.",
          de: "Karen Smets möchte diese Adresse wieder ändern.",
          en: "Karen Smets wants to change that address again.",
        },
        command: { type: "UpdateSubdivision", scope: north.scope, email: "noord@delinde.example" },
      },
      {
        who: karen,
        as: siteManager,
        form: formScreen({ form: "UpdateSite", scope: clinic.scope }),
        does: {
          nl: "Karen Smets wijzigt dat van haar eigen site.",
          fr: "Karen Smets modifie celle de son propre site.",
          de: "Karen Smets ändert die ihres eigenen Standorts.",
          en: "Karen Smets changes that of her own site.",
        },
        command: { type: "UpdateSite", scope: clinic.scope, email: "screening.kliniek@delinde.example" },
      },
      {
        who: filip,
        as: manager,
        does: {
          nl: "Filip Aerts bevestigt wat blijft zoals het is, ook wat hemzelf betreft.",
          fr: "Filip Aerts confirme ce qui reste inchangé, y compris ce qui le concerne.",
          de: "Filip Aerts bestätigt, was bleibt, wie es ist, auch was ihn selbst betrifft.",
          en: "Filip Aerts confirms what stays as it is, what concerns himself included.",
        },
        command: { ...confirmation, findings: [...confirmation.findings, ...aboutFilip] },
        after: 60,
      },
      {
        who: filip,
        as: manager,
        does: {
          nl: "Filip Aerts laat weg wat hemzelf betreft.",
          fr: "Filip Aerts laisse de côté ce qui le concerne.",
          de: "Filip Aerts lässt weg, was ihn selbst betrifft.",
          en: "Filip Aerts leaves out what concerns himself.",
        },
        command: confirmation,
      },
      {
        who: els,
        as: acting(els, "chief-access-manager", hospital.scope, morning),
        does: {
          nl: "Els Verbruggen, hoofdtoegangsbeheerder, bevestigt dat.",
          fr: "Els Verbruggen, Gestionnaire d’Accès Principal, le confirme.",
          de: "Els Verbruggen, Hauptzugangsverwalterin, bestätigt das.",
          en: "Els Verbruggen, chief access manager, confirms that.",
        },
        command: { type: "ConfirmReview", scope: hospital.scope, factsAt: start, findings: aboutFilip },
      },
      {
        who: filip,
        as: manager,
        does: {
          nl: "Filip Aerts kijkt de controle opnieuw na.",
          fr: "Filip Aerts reprend le contrôle.",
          de: "Filip Aerts sieht sich die Überprüfung noch einmal an.",
          en: "Filip Aerts looks at the review once more.",
        },
        reviews: domain,
      },
      {
        who: filip,
        as: { ...manager, session: eid("2028-10-04T07:00:00.000Z") },
        does: {
          nl: "Filip Aerts ziet een jaar later wat opnieuw moet worden nagekeken.",
          fr: "Filip Aerts voit un an plus tard ce qu’il faut revoir.",
          de: "Filip Aerts sieht ein Jahr später, was wieder zu prüfen ist.",
          en: "Filip Aerts sees a year later what has to be looked at anew.",
        },
        reviews: domain,
        after: 366 * 24 * 60,
      },
    ],
  });
}
