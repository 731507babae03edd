import type { PartMessages } from "../types.js";

/** French messages about numbers of persons, enterprises and institutions. */
export const identifiers: PartMessages<"identifiers"> = {
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
};
