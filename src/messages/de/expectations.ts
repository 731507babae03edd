import type { Expectations, FormExpectations } from "../types.js";

/** How to say in German what was expected of a value that a form checks by itself. */
export const formExpectations: FormExpectations = {
  or: " oder ",
  other: "eine andere Form",
  of: { date: "ein Datum (JJJJ-MM-TT)" },
};

/** How to say in German what was expected of a value. */
export const expectations: Expectations = {
  ...formExpectations,
  of: {
    "account-id": "die Kennung eines Kontos",
    "at-least-one-column": "mindestens eine Spalte",
    "chief-of-enterprise": "ein Unternehmen mit einem Hauptzugangsverwalter",
    date: "ein Datum (JJJJ-MM-TT)",
    "domain-of-enterprise": "ein Bereich des Unternehmens, in dem Sie suchen",
    "entry-once": "jede Angabe nur einmal",
    "finding-id": "die Kennung einer Feststellung",
    "finding-of-place": "eine Feststellung zu diesem Ort oder darunter",
    instant: "ein Zeitpunkt in UTC, auf die Millisekunde",
    "kind-of-actor": "eine Eigenschaft, in der jemand handeln kann",
    list: "eine Liste",
    "list-without-holes": "eine Liste ohne Lücken",
    "means-of-the-catalogue": "ein digitaler Schlüssel aus dem Katalog",
    moment: "ein Zeitpunkt",
    "no-such-key": "kein Feld mit diesem Namen",
    null: "nichts (null)",
    object: "ein Objekt mit Feldern",
    "object-with-one-of": "ein Objekt mit einem dieser Felder: {fields}",
    "one-holder": "nur eine Person mit der Rolle „{role}“",
    "one-of": "ein zulässiger Wert: {values}",
    "past-moment": "ein vergangener Zeitpunkt",
    "place-of-domain": "ein Ort desselben Bereichs",
    "place-of-lists": "ein Ort, der in den Listen steht",
    "plain-data": "einfache Daten wie in JSON",
    "role-at-level": "eine Rolle (Ebene: {levels})",
    scope: "die Bezeichnung eines Ortes",
    "scope-at-level": "die Bezeichnung eines Ortes (Ebene: {levels})",
    text: "ein Text",
    ticket: "eine Ticketnummer",
    "well-formed-text": "ein Text ohne halbe Zeichen",
    "whole-number": "eine ganze Zahl",
    "whole-number-between": "eine ganze Zahl von {lowest} bis {highest}",
  },
};
