import type { FormMessages, MessagePack, RuleMessages, StepSentences } from "../types.js";
import { nlConditions } from "./access.js";
import { nlLabels } from "./labels.js";
import { nlCommandMessages } from "./managers.js";
import { nlObstacles, nlSteps } from "./remedies.js";
import { nlFindings, nlReviewSteps } from "./review.js";
import { nlExchangeMessages } from "./senders.js";

export { message } from "../message.js";
export { roleLabel } from "../role-label.js";
export { sentence } from "../sentence.js";

/** Dutch messages for what a form checks by itself: numbers, user names, passwords and contact data. */
export const nlFormMessages: FormMessages = {
  language: "nl",
  otherwise: "Dit is niet aanvaard. Kijk uw gegevens na.",
  rules: {
    "insz.format": "Vul het INSZ in met 11 cijfers, in de vorm JJ.MM.DD-XXX.CC.",
    "insz.check-digits":
      "Dit INSZ klopt niet: de laatste twee cijfers passen niet bij de andere. Kijk het nummer na op de identiteitskaart.",
    "insz.birth-date": "De geboortedatum in dit INSZ bestaat niet. Kijk de eerste zes cijfers na.",
    "insz.sequence":
      "Het volgnummer in dit INSZ bestaat niet. Kijk het zevende, achtste en negende cijfer na.",
    "insz.future": "De geboortedatum in dit INSZ ligt in de toekomst. Kijk het nummer na.",
    "enterprise-number.format":
      "Vul het ondernemingsnummer in met 10 cijfers, in de vorm XXXX.XXX.XXX. Het eerste cijfer is 0 of 1.",
    "enterprise-number.check-digits":
      "Dit ondernemingsnummer klopt niet. Kijk het na in de Kruispuntbank van Ondernemingen.",
    "establishment-number.format":
      "Vul het vestigingseenheidsnummer in met 10 cijfers, in de vorm X.XXX.XXX.XXX. Het eerste cijfer is 2 tot 8.",
    "establishment-number.check-digits":
      "Dit vestigingseenheidsnummer klopt niet. Kijk het na in de Kruispuntbank van Ondernemingen.",
    "nsso-number.format":
      "Vul het RSZ-stamnummer in met 7 cijfers en 2 controlecijfers, of het voorlopige nummer met 10 cijfers.",
    "nsso-number.check-digits":
      "Dit RSZ-stamnummer klopt niet: de laatste twee cijfers passen niet bij de andere. Kijk het nummer na.",
    "nihii-number.format": "Vul het RIZIV-nummer in met 8 of met 11 cijfers.",
    "nihii-number.check-digits": "Dit RIZIV-nummer klopt niet. Kijk de eerste acht cijfers na.",
    "hco-number.format":
      "Vul het nummer van de instelling in met 1 tot 11 cijfers. Laat nullen vooraan staan.",
    "identification-code.format":
      "Vul de identificatiecode in met 1 tot 20 letters en cijfers, zonder spaties.",

    "username.length": "Kies een gebruikersnaam van {minimum} tot {maximum} tekens.",
    "username.characters":
      "Gebruik in de gebruikersnaam alleen cijfers en letters van a tot z, zonder accenten of spaties.",
    "username.confirmation":
      "De twee gebruikersnamen zijn niet gelijk. Typ twee keer dezelfde gebruikersnaam.",
    "username.taken": "Deze gebruikersnaam is niet meer beschikbaar. Kies een andere gebruikersnaam.",
    "username.immutable": "Een gebruikersnaam blijft altijd dezelfde. Gebruik de bestaande gebruikersnaam.",
    "technical-username.prefix":
      "De gebruikersnaam van een technische gebruiker begint met {prefix}. Zet {prefix} vooraan.",

    "password.length": "Kies een wachtwoord van {minimum} tot {maximum} tekens.",
    "password.spaces": "Gebruik geen spaties in het wachtwoord.",
    "password.characters":
      "Gebruik in het wachtwoord cijfers en letters zonder accenten. Van de speciale tekens zijn alleen {specialCharacters} toegelaten.",
    "password.variety": "Gebruik in het wachtwoord minstens {minimum} cijfers of speciale tekens.",
    "password.confirmation":
      "De twee wachtwoorden zijn niet gelijk. Typ twee keer hetzelfde wachtwoord en let op hoofdletters.",

    "field.required": "Vul dit veld in.",
    "person.name": "Vul een naam in van hoogstens 100 tekens, op één regel.",
    "email.format": "Vul één geldig e-mailadres in, bijvoorbeeld info@example.com.",
    "phone.format": "Vul een telefoonnummer in van 8 tot 15 cijfers, met of zonder + vooraan.",
    "language.unknown": "Kies Nederlands, Frans of Duits als taal.",
    "title.unknown": "Kies een aanspreking: de heer, mevrouw of mejuffrouw.",
    "email.personal":
      "Dit lijkt een persoonlijk e-mailadres. Geef liever een algemeen adres van de onderneming op, dat ook bij afwezigheid wordt gelezen.",
    "limit.exceeded": "Dit is te lang: de grens is {limit}. Kort de tekst in of verdeel de lijst.",

    "input.shape": "Dit gegeven heeft niet de verwachte vorm. Verwacht: {expected}.",
  },
};

function everyRule(): RuleMessages {
  return { ...nlFormMessages.rules, ...nlCommandMessages, ...nlExchangeMessages };
}

function everyStep(): StepSentences {
  return { ...nlSteps, ...nlReviewSteps };
}

/** Everything in Dutch: the message of every rule, and the labels of roles, levels, actions and statuses. */
export const nl: MessagePack = {
  language: "nl",
  otherwise: "Dit is niet aanvaard. Kijk uw gegevens na.",
  rules: /* @__PURE__ */ everyRule(),
  conditions: nlConditions,
  steps: /* @__PURE__ */ everyStep(),
  obstacles: nlObstacles,
  findings: nlFindings,
  labels: nlLabels,
};
