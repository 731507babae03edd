import type { FormMessages, MessagePack, RuleMessages, StepSentences } from "../types.js";
import { frConditions } from "./access.js";
import { frLabels } from "./labels.js";
import { frCommandMessages } from "./managers.js";
import { frObstacles, frSteps } from "./remedies.js";
import { frFindings, frReviewSteps } from "./review.js";
import { frExchangeMessages } from "./senders.js";

export { message } from "../message.js";
export { roleLabel } from "../role-label.js";
export { sentence } from "../sentence.js";

/** French messages for what a form checks by itself: numbers, user names, passwords and contact data. */
export const frFormMessages: FormMessages = {
  language: "fr",
  otherwise: "Ceci n’a pas été accepté. Vérifiez vos données.",
  rules: {
    "insz.format": "Indiquez le NISS en 11 chiffres, sous la forme AA.MM.JJ-XXX.CC.",
    "insz.check-digits":
      "Ce NISS est incorrect\u00a0: les deux derniers chiffres ne correspondent pas aux autres. Vérifiez le numéro sur la carte d’identité.",
    "insz.birth-date":
      "La date de naissance contenue dans ce NISS n’existe pas. Vérifiez les six premiers chiffres.",
    "insz.sequence":
      "Le numéro d’ordre contenu dans ce NISS n’existe pas. Vérifiez les septième, huitième et neuvième chiffres.",
    "insz.future": "La date de naissance contenue dans ce NISS se situe dans le futur. Vérifiez le numéro.",
    "enterprise-number.format":
      "Indiquez le numéro d’entreprise en 10 chiffres, sous la forme XXXX.XXX.XXX. Le premier chiffre est 0 ou 1.",
    "enterprise-number.check-digits":
      "Ce numéro d’entreprise est incorrect. Vérifiez-le dans la Banque-Carrefour des Entreprises.",
    "establishment-number.format":
      "Indiquez le numéro d’unité d’établissement en 10 chiffres, sous la forme X.XXX.XXX.XXX. Le premier chiffre va de 2 à 8.",
    "establishment-number.check-digits":
      "Ce numéro d’unité d’établissement est incorrect. Vérifiez-le dans la Banque-Carrefour des Entreprises.",
    "nsso-number.format":
      "Indiquez le matricule ONSS en 7 chiffres et 2 chiffres de contrôle, ou le numéro provisoire en 10 chiffres.",
    "nsso-number.check-digits":
      "Ce matricule ONSS est incorrect\u00a0: les deux derniers chiffres ne correspondent pas aux autres. Vérifiez le numéro.",
    "nihii-number.format": "Indiquez le numéro INAMI en 8 ou 11 chiffres.",
    "nihii-number.check-digits": "Ce numéro INAMI est incorrect. Vérifiez les huit premiers chiffres.",
    "hco-number.format":
      "Indiquez le numéro de l’institution en 1 à 11 chiffres. Conservez les zéros placés au début.",
    "identification-code.format":
      "Indiquez le code d’identification en 1 à 20 lettres et chiffres, sans espace.",

    "username.length": "Choisissez un nom d’utilisateur de {minimum} à {maximum} caractères.",
    "username.characters":
      "N’utilisez dans le nom d’utilisateur que des chiffres et les lettres de a à z, sans accent ni espace.",
    "username.confirmation":
      "Les deux noms d’utilisateur sont différents. Saisissez deux fois le même nom d’utilisateur.",
    "username.taken": "Ce nom d’utilisateur n’est plus disponible. Choisissez-en un autre.",
    "username.immutable": "Un nom d’utilisateur ne change jamais. Utilisez le nom d’utilisateur existant.",
    "technical-username.prefix":
      "Le nom d’un utilisateur technique commence par {prefix}. Placez {prefix} au début.",

    "password.length": "Choisissez un mot de passe de {minimum} à {maximum} caractères.",
    "password.spaces": "N’utilisez pas d’espace dans le mot de passe.",
    "password.characters":
      "Utilisez dans le mot de passe des chiffres et des lettres sans accent. Parmi les caractères spéciaux, seuls {specialCharacters} sont autorisés.",
    "password.variety": "Utilisez dans le mot de passe au moins {minimum} chiffres ou caractères spéciaux.",
    "password.confirmation":
      "Les deux mots de passe sont différents. Saisissez deux fois le même mot de passe, en respectant les majuscules.",

    "field.required": "Remplissez ce champ.",
    "person.name": "Indiquez un nom de 100 caractères au plus, sur une seule ligne.",
    "email.format": "Indiquez une seule adresse e-mail valide, par exemple info@example.com.",
    "phone.format": "Indiquez un numéro de téléphone de 8 à 15 chiffres, avec ou sans + au début.",
    "language.unknown": "Choisissez comme langue le néerlandais, le français ou l’allemand.",
    "title.unknown": "Choisissez un titre\u00a0: Monsieur, Madame ou Mademoiselle.",
    "email.personal":
      "Cette adresse e-mail semble personnelle. Indiquez de préférence une adresse générale de l’entreprise, qui est lue aussi en cas d’absence.",
    "limit.exceeded":
      "C’est trop long\u00a0: la limite est de {limit}. Raccourcissez le texte ou divisez la liste.",

    "input.shape": "Cette donnée n’a pas la forme attendue. Attendu\u00a0: {expected}.",
  },
};

function everyRule(): RuleMessages {
  return { ...frFormMessages.rules, ...frCommandMessages, ...frExchangeMessages };
}

function everyStep(): StepSentences {
  return { ...frSteps, ...frReviewSteps };
}

/** Everything in French: the message of every rule, and the labels of roles, levels, actions and statuses. */
export const fr: MessagePack = {
  language: "fr",
  otherwise: "Ceci n’a pas été accepté. Vérifiez vos données.",
  rules: /* @__PURE__ */ everyRule(),
  conditions: frConditions,
  steps: /* @__PURE__ */ everyStep(),
  obstacles: frObstacles,
  findings: frFindings,
  labels: frLabels,
};
