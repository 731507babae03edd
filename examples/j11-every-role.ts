import type { AccountActor, Labels } from "toegangsbeheer";
import { els, filip, hospital, ines, karen, omar, ruth, wim } from "./facts/hospital.js";
import { known, newcomer, type Person } from "./facts/people.js";
import { hilde, nele, practice, robbe } from "./facts/practice.js";
import { screeningUsers } from "./j7-users.js";
import type { Arrives, Asks, Chooses, Gives, Past, Story } from "./story.js";
import { acting, eid, given, representative, tell } from "./tell.js";

const start = "2026-06-08T06:00:00.000Z";
const { clinic, domain, north } = hospital;

/** Everybody who holds a role at the hospital, from the top down. */
export const cast = {
  chief: acting(els, "chief-access-manager", hospital.scope, eid(start)),
  coChief: acting(nele, "co-chief-access-manager", hospital.scope, eid(start)),
  accessManager: acting(filip, "access-manager", domain, eid(start)),
  coAccessManager: acting(robbe, "co-access-manager", domain, eid(start)),
  subdivisionManager: acting(ines, "subdivision-manager", north.scope, eid(start)),
  siteManager: acting(karen, "site-manager", clinic.scope, eid(start)),
  user: acting(ruth, "user", clinic.scope, eid(start)),
} as const satisfies Readonly<Record<string, AccountActor>>;

/** The hospital with a co-chief, a co-access manager, and a physician who leads a practice of her own. */
function before(): Past {
  const day = "2026-06-05T07:00:00.000Z";
  const site = acting(karen, "site-manager", clinic.scope);
  return given(
    screeningUsers(),
    day,
    [
      acting(els, "chief-access-manager", hospital.scope),
      {
        type: "AppointCoChiefAccessManager",
        scope: hospital.scope,
        person: newcomer(nele, "nele.wuyts@delinde.example"),
      },
    ],
    [
      acting(filip, "access-manager", domain),
      {
        type: "AppointCoAccessManager",
        scope: domain,
        person: newcomer(robbe, "robbe.dumont@delinde.example"),
      },
    ],
    [
      representative(hilde, eid(day)),
      {
        type: "AppointChiefAccessManager",
        enterprise: practice.number,
        chief: {
          insz: "self",
          account: hilde.account,
          email: "info@cornet.example",
          phone: "+32 2 000 05 00",
        },
        declaration: true,
      },
    ],
    [site, { type: "AddUser", scope: clinic.scope, person: known(hilde, "hilde.cornet@delinde.example") }],
    [site, { type: "AddUser", scope: clinic.scope, person: known(omar, "omar.yilmaz@delinde.example") }],
  );
}

const nameOf = ({ firstName, lastName }: Person): string => `${firstName} ${lastName}`;

/** Somebody logs in, and sees where he can go to work. */
function arrives(who: Person, as: AccountActor): Arrives {
  const name = nameOf(who);
  return {
    who,
    as,
    does: {
      nl: `${name} meldt zich aan.`,
      fr: `${name} se connecte.`,
      de: `${name} meldet sich an.`,
      en: `${name} logs in.`,
    },
    arrives: true,
  };
}

/** Somebody chooses a place in the tree. */
function chooses(who: Person, as: AccountActor, scope: string, place: Labels): Chooses {
  const name = nameOf(who);
  return {
    who,
    as,
    does: {
      nl: `${name} kiest ${place.nl} en bekijkt het menu.`,
      fr: `${name} choisit ${place.fr} et regarde le menu.`,
      de: `${name} wählt ${place.de} und sieht sich das Menü an.`,
      en: `${name} chooses ${place.en} and looks at the menu.`,
    },
    chooses: scope,
  };
}

/** Somebody wants to know who is responsible for him. */
function asks(who: Person, as: AccountActor): Asks {
  const name = nameOf(who);
  return {
    who,
    as,
    does: {
      nl: `${name} kijkt na wie verantwoordelijk is.`,
      fr: `${name} regarde qui est responsable.`,
      de: `${name} sieht nach, wer verantwortlich ist.`,
      en: `${name} looks up who is responsible.`,
    },
    asks: as.scope,
  };
}

/** A site manager sets another password for somebody. */
function resets(whom: Person, does: Labels): Gives {
  const password = "Nieuwe-Start26";
  return {
    who: karen,
    as: cast.siteManager,
    does,
    command: {
      type: "ResetPassword",
      scope: clinic.scope,
      account: whom.account,
      password,
      passwordConfirmation: password,
    },
  };
}

const atEnterprise: Labels = {
  nl: "de onderneming",
  fr: "l’entreprise",
  de: "das Unternehmen",
  en: "the enterprise",
};
const atDomain: Labels = { nl: "het domein", fr: "la qualité", de: "den Bereich", en: "the domain" };
const atUnit: Labels = {
  nl: "de subafdeling",
  fr: "la sous-division",
  de: "die Unterabteilung",
  en: "the subdivision",
};
const atSite: Labels = { nl: "de site", fr: "le site", de: "den Standort", en: "the site" };

/** A day at the hospital: what each role sees, what it is offered, and what it may do to the others. */
export function everyRole(): Story {
  return tell({
    title: {
      nl: "Een dag in elke rol",
      fr: "Une journée dans chaque rôle",
      de: "Ein Tag in jeder Rolle",
      en: "A day as each role",
    },
    about: {
      nl: `Bij ${hospital.name} is elke rol ingevuld. Hilde Cornet werkt er ook, en leidt daarnaast haar eigen praktijk.`,
      fr: `Chez ${hospital.name}, chaque rôle est occupé. Hilde Cornet y travaille aussi, et dirige par ailleurs son propre cabinet.`,
      de: `Bei ${hospital.name} ist jede Rolle besetzt. Hilde Cornet arbeitet auch dort und leitet daneben ihre eigene Praxis.`,
      en: `At ${hospital.name} every role is filled. Hilde Cornet works there too, and leads a practice of her own.`,
    },
    scope: hospital.domain,
    start,
    past: before(),
    moves: [
      arrives(els, cast.chief),
      chooses(els, cast.chief, hospital.scope, atEnterprise),
      chooses(els, cast.chief, domain, atDomain),
      arrives(nele, cast.coChief),
      chooses(nele, cast.coChief, hospital.scope, atEnterprise),
      {
        who: nele,
        as: cast.coChief,
        does: {
          nl: "Nele Wuyts wil Els Verbruggen blokkeren.",
          fr: "Nele Wuyts veut bloquer Els Verbruggen.",
          de: "Nele Wuyts möchte Els Verbruggen sperren.",
          en: "Nele Wuyts wants to block Els Verbruggen.",
        },
        command: { type: "BlockUsers", scope: hospital.scope, accounts: [els.account] },
      },
      arrives(filip, cast.accessManager),
      chooses(filip, cast.accessManager, domain, atDomain),
      {
        who: filip,
        as: cast.accessManager,
        does: {
          nl: "Filip Aerts blokkeert Robbe Dumont zolang die met verlof is.",
          fr: "Filip Aerts bloque Robbe Dumont pendant son congé.",
          de: "Filip Aerts sperrt Robbe Dumont, solange dieser Urlaub hat.",
          en: "Filip Aerts blocks Robbe Dumont while he is on leave.",
        },
        command: { type: "BlockUsers", scope: domain, accounts: [robbe.account] },
      },
      chooses(robbe, cast.coAccessManager, domain, atDomain),
      {
        who: filip,
        as: cast.accessManager,
        does: {
          nl: "Filip Aerts deblokkeert hem weer.",
          fr: "Filip Aerts le débloque.",
          de: "Filip Aerts entsperrt ihn wieder.",
          en: "Filip Aerts unblocks him again.",
        },
        command: { type: "UnblockUsers", scope: domain, accounts: [robbe.account] },
      },
      arrives(robbe, cast.coAccessManager),
      chooses(robbe, cast.coAccessManager, domain, atDomain),
      {
        who: robbe,
        as: cast.coAccessManager,
        does: {
          nl: "Robbe Dumont wil de gegevens van Filip Aerts wijzigen.",
          fr: "Robbe Dumont veut modifier les données de Filip Aerts.",
          de: "Robbe Dumont möchte die Daten von Filip Aerts ändern.",
          en: "Robbe Dumont wants to change the details of Filip Aerts.",
        },
        command: { type: "UpdateUser", scope: domain, account: filip.account, language: "fr" },
      },
      arrives(ines, cast.subdivisionManager),
      chooses(ines, cast.subdivisionManager, north.scope, atUnit),
      chooses(ines, cast.subdivisionManager, clinic.scope, atSite),
      {
        who: ines,
        as: cast.subdivisionManager,
        does: {
          nl: "Ines Moreau wil Karen Smets verwijderen, in plaats van een opvolger aan te stellen.",
          fr: "Ines Moreau veut retirer son rôle à Karen Smets, au lieu de désigner un successeur.",
          de: "Ines Moreau möchte Karen Smets entfernen, statt einen Nachfolger zu bestimmen.",
          en: "Ines Moreau wants to remove Karen Smets, instead of naming a successor.",
        },
        command: { type: "RemoveUsers", scope: clinic.scope, accounts: [karen.account] },
      },
      arrives(karen, cast.siteManager),
      chooses(karen, cast.siteManager, clinic.scope, atSite),
      chooses(karen, cast.siteManager, north.scope, atUnit),
      resets(wim, {
        nl: "Karen Smets geeft Wim Jacobs, die het zijne vergat, een nieuw wachtwoord.",
        fr: "Karen Smets donne un nouveau mot de passe à Wim Jacobs, qui a oublié le sien.",
        de: "Karen Smets gibt Wim Jacobs, der seines vergaß, ein neues Kennwort.",
        en: "Karen Smets gives Wim Jacobs, who forgot his own, another password.",
      }),
      resets(omar, {
        nl: "Karen Smets wil hetzelfde doen voor Omar Yilmaz, die ook op de site Zuid werkt.",
        fr: "Karen Smets veut faire de même pour Omar Yilmaz, qui travaille aussi sur le site Zuid.",
        de: "Karen Smets möchte dasselbe für Omar Yilmaz tun, der auch am Standort Zuid arbeitet.",
        en: "Karen Smets wants to do the same for Omar Yilmaz, who works at the site Zuid as well.",
      }),
      resets(hilde, {
        nl: "Karen Smets wil het ook voor Hilde Cornet doen. Het antwoord is hetzelfde: waar en in welke rol, komt zij niet te weten.",
        fr: "Karen Smets veut le faire aussi pour Hilde Cornet. La réponse est la même\u00a0: où et dans quel rôle, elle ne l’apprend pas.",
        de: "Karen Smets möchte es auch für Hilde Cornet tun. Die Antwort ist dieselbe: wo und in welcher Rolle, erfährt sie nicht.",
        en: "Karen Smets wants to do it for Hilde Cornet too. The answer is the same: where, and in which role, she is not told.",
      }),
      arrives(hilde, acting(hilde, "user", clinic.scope, eid(start))),
      arrives(ruth, cast.user),
      chooses(ruth, cast.user, clinic.scope, atSite),
      asks(ruth, cast.user),
    ],
  });
}
