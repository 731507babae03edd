import type { GrantMandate, Session } from "toegangsbeheer";
import { bakery, lotte, pieter } from "./facts/bakery.js";
import { joinery, yvonne } from "./facts/joinery.js";
import { greet, secretariat } from "./facts/social-secretariat.js";
import { sender } from "./j8-sender.js";
import { formScreen, mandateScreen, outlinesScreen } from "./screens.js";
import type { Past, Story } from "./story.js";
import { acting, eid, given, representative, tell } from "./tell.js";

const start = "2026-04-07T07:00:00.000Z";
const session: Session = eid(start);
const mandatary = { enterprise: secretariat.number };
const mandate = (enterprise: string): GrantMandate => ({
  type: "GrantMandate",
  enterprise,
  mandatary,
  subject: "social-security",
  from: "2026-04-07",
});

/** Two employers: a bakery with a sender, and a joinery with nothing but its chief. */
function before(): Past {
  const day = "2026-04-03T08:00:00.000Z";
  return given(sender(), day, [
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
  ]);
}

/** A payroll office sees for which employers it acts, for what, until when, and what is routed to it. */
export function payrollOffice(): Story {
  const office = acting(greet, "chief-access-manager", secretariat.scope, eid("2026-04-07T07:10:00.000Z"));
  const baker = acting(lotte, "chief-access-manager", bakery.scope, session);
  const manager = acting(pieter, "access-manager", bakery.employer, session);
  const joiner = acting(yvonne, "chief-access-manager", joinery.scope, session);
  const held = mandateScreen({ scope: secretariat.scope, side: "held" });
  const given = mandateScreen({ scope: bakery.scope, side: "given" });
  return tell({
    title: {
      nl: "Een sociaal secretariaat ziet zijn mandaten",
      fr: "Un secrétariat social voit ses mandats",
      de: "Ein Sozialsekretariat sieht seine Mandate",
      en: "A payroll office sees its mandates",
    },
    about: {
      nl: `${secretariat.name} (${secretariat.number}) doet aangiften voor werkgevers. ${bakery.name} en ${joinery.name} willen klant worden.`,
      fr: `${secretariat.name} (${secretariat.number}) fait des déclarations pour des employeurs. ${bakery.name} et ${joinery.name} veulent devenir clients.`,
      de: `${secretariat.name} (${secretariat.number}) macht Meldungen für Arbeitgeber. ${bakery.name} und ${joinery.name} möchten Kunden werden.`,
      en: `${secretariat.name} (${secretariat.number}) makes declarations for employers. ${bakery.name} and ${joinery.name} want to become clients.`,
    },
    scope: bakery.employer,
    start,
    past: before(),
    moves: [
      {
        who: greet,
        as: representative(greet, session),
        does: {
          nl: "Greet Vermeulen, bestuurder, meldt zich aan met haar eID en ziet haar onderneming.",
          fr: "Greet Vermeulen, administratrice, se connecte avec son eID et voit son entreprise.",
          de: "Greet Vermeulen, Verwalterin, meldet sich mit ihrer eID an und sieht ihr Unternehmen.",
          en: "Greet Vermeulen, a director, logs in with her eID and sees her enterprise.",
        },
        looks: outlinesScreen,
      },
      {
        who: greet,
        as: representative(greet, session),
        form: formScreen({ form: "AppointChiefAccessManager", enterprise: secretariat.number }),
        does: {
          nl: "Greet Vermeulen stelt zichzelf aan.",
          fr: "Greet Vermeulen se désigne elle-même.",
          de: "Greet Vermeulen ernennt sich selbst.",
          en: "Greet Vermeulen appoints herself.",
        },
        command: {
          type: "AppointChiefAccessManager",
          enterprise: secretariat.number,
          chief: {
            insz: "self",
            account: greet.account,
            email: "info@loonwijs.example",
            phone: "+32 2 000 08 00",
          },
          declaration: true,
        },
      },
      {
        who: greet,
        as: office,
        does: {
          nl: "Greet Vermeulen meldt zich opnieuw aan en bekijkt de mandaten. Er zijn er nog geen.",
          fr: "Greet Vermeulen se reconnecte et consulte les mandats. Il n’y en a pas encore.",
          de: "Greet Vermeulen meldet sich neu an und sieht sich die Mandate an. Es gibt noch keine.",
          en: "Greet Vermeulen logs in again and looks at the mandates. There are none yet.",
        },
        looks: held,
        after: 15,
      },
      {
        who: lotte,
        as: baker,
        form: formScreen({ form: "GrantMandate", enterprise: bakery.number }, "subject"),
        does: {
          nl: "Lotte Peeters geeft een mandaat zonder einddatum.",
          fr: "Lotte Peeters donne un mandat sans date de fin.",
          de: "Lotte Peeters erteilt ein Mandat ohne Enddatum.",
          en: "Lotte Peeters gives a mandate without an end.",
        },
        command: mandate(bakery.number),
      },
      {
        who: pieter,
        as: manager,
        does: {
          nl: "Pieter Goossens laat de antwoorden op de aangiften naar het sociaal secretariaat gaan.",
          fr: "Pieter Goossens fait aller les réponses aux déclarations au secrétariat social.",
          de: "Pieter Goossens lässt die Antworten auf die Meldungen an das Sozialsekretariat gehen.",
          en: "Pieter Goossens has the answers to the declarations sent to the payroll office.",
        },
        command: {
          type: "SetRoute",
          scope: bakery.employer,
          declaration: "social-risk-declaration",
          recipient: mandatary,
        },
      },
      {
        who: yvonne,
        as: joiner,
        does: {
          nl: "Yvonne Martens geeft een mandaat tot het einde van het jaar.",
          fr: "Yvonne Martens donne un mandat jusqu’à la fin de l’année.",
          de: "Yvonne Martens erteilt ein Mandat bis zum Jahresende.",
          en: "Yvonne Martens gives a mandate until the end of the year.",
        },
        command: { ...mandate(joinery.number), until: "2026-12-31" },
      },
      {
        who: greet,
        as: office,
        does: {
          nl: "Greet Vermeulen ziet voor wie haar kantoor optreedt, en wat het ontvangt.",
          fr: "Greet Vermeulen voit pour qui son bureau agit, et ce qu’il reçoit.",
          de: "Greet Vermeulen sieht, für wen ihr Büro handelt und was es erhält.",
          en: "Greet Vermeulen sees for whom her office acts, and what it gets.",
        },
        looks: held,
      },
      {
        who: lotte,
        as: baker,
        does: {
          nl: "Lotte Peeters ziet wat haar onderneming gaf, en niets van de andere klant.",
          fr: "Lotte Peeters voit ce que son entreprise a donné, et rien de l’autre client.",
          de: "Lotte Peeters sieht, was ihr Unternehmen erteilt hat, und nichts vom anderen Kunden.",
          en: "Lotte Peeters sees what her enterprise gave, and nothing of the other client.",
        },
        looks: given,
      },
      {
        who: lotte,
        as: baker,
        does: {
          nl: "Lotte Peeters wil ook de mandaten van het sociaal secretariaat bekijken.",
          fr: "Lotte Peeters veut aussi consulter les mandats du secrétariat social.",
          de: "Lotte Peeters möchte auch die Mandate des Sozialsekretariats ansehen.",
          en: "Lotte Peeters wants to look at the payroll office’s mandates too.",
        },
        looks: held,
      },
      {
        who: lotte,
        as: baker,
        does: {
          nl: "Lotte Peeters trekt het mandaat in.",
          fr: "Lotte Peeters révoque le mandat.",
          de: "Lotte Peeters widerruft das Mandat.",
          en: "Lotte Peeters revokes the mandate.",
        },
        command: { type: "RevokeMandate", enterprise: bakery.number, mandatary, subject: "social-security" },
        after: 30 * 24 * 60,
      },
      {
        who: greet,
        as: office,
        does: {
          nl: "Greet Vermeulen heeft nog één klant.",
          fr: "Greet Vermeulen n’a plus qu’un client.",
          de: "Greet Vermeulen hat noch einen Kunden.",
          en: "Greet Vermeulen has one client left.",
        },
        looks: held,
      },
    ],
  });
}
