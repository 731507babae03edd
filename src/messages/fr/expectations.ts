import type { Expectations, FormExpectations } from "../types.js";

/** How to say in French what was expected of a value that a form checks by itself. */
export const formExpectations: FormExpectations = {
  or: " ou ",
  other: "une autre forme",
  of: { date: "une date (AAAA-MM-JJ)" },
};

/** How to say in French what was expected of a value. */
export const expectations: Expectations = {
  ...formExpectations,
  of: {
    "account-id": "l’identifiant d’un compte",
    "at-least-one-column": "au moins une colonne",
    "chief-of-enterprise": "une entreprise avec un Gestionnaire d’Accès Principal",
    date: "une date (AAAA-MM-JJ)",
    "domain-of-enterprise": "une qualité de l’entreprise dans laquelle vous recherchez",
    "entry-once": "chaque donnée une seule fois",
    "finding-id": "l’identifiant d’une constatation",
    "finding-of-place": "une constatation sur cet endroit ou plus bas",
    instant: "un moment en UTC, à la milliseconde",
    "kind-of-actor": "un titre auquel une personne peut agir",
    list: "une liste",
    "list-without-holes": "une liste sans trous",
    "means-of-the-catalogue": "une clé numérique du catalogue",
    moment: "un moment",
    "no-such-key": "aucun champ de ce nom",
    null: "rien (null)",
    object: "un objet avec des champs",
    "object-with-one-of": "un objet avec un de ces champs\u00a0: {fields}",
    "one-holder": "une seule personne avec le rôle «\u00a0{role}\u00a0»",
    "one-of": "une valeur admise\u00a0: {values}",
    "past-moment": "un moment passé",
    "place-of-domain": "un endroit de la même qualité",
    "place-of-lists": "un endroit qui figure dans les listes",
    "plain-data": "de simples données, comme en JSON",
    "role-at-level": "un rôle (niveau\u00a0: {levels})",
    scope: "la désignation d’un endroit",
    "scope-at-level": "la désignation d’un endroit (niveau\u00a0: {levels})",
    text: "un texte",
    ticket: "un numéro de ticket",
    "well-formed-text": "un texte sans demi-caractère",
    "whole-number": "un nombre entier",
    "whole-number-between": "un nombre entier de {lowest} à {highest}",
  },
};
