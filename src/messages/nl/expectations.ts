import type { Expectations, FormExpectations } from "../types.js";

/** How to say in Dutch what was expected of a value that a form checks by itself. */
export const formExpectations: FormExpectations = {
  or: " of ",
  other: "een andere vorm",
  of: { date: "een datum (JJJJ-MM-DD)" },
};

/** How to say in Dutch what was expected of a value. */
export const expectations: Expectations = {
  ...formExpectations,
  of: {
    "account-id": "de identificatie van een account",
    "at-least-one-column": "minstens één kolom",
    "chief-of-enterprise": "een onderneming met een hoofdtoegangsbeheerder",
    date: "een datum (JJJJ-MM-DD)",
    "domain-of-enterprise": "een domein van de onderneming waarin u zoekt",
    "entry-once": "elk gegeven maar één keer",
    "finding-id": "de identificatie van een vaststelling",
    "finding-of-place": "een vaststelling over deze plaats of lager",
    instant: "een tijdstip in UTC, tot op de milliseconde",
    "kind-of-actor": "een hoedanigheid waarin iemand kan handelen",
    list: "een lijst",
    "list-without-holes": "een lijst zonder gaten",
    "means-of-the-catalogue": "een digitale sleutel uit de catalogus",
    moment: "een tijdstip",
    "no-such-key": "geen veld met deze naam",
    null: "niets (null)",
    object: "een object met velden",
    "object-with-one-of": "een object met een van deze velden: {fields}",
    "one-holder": "maar één persoon met de rol “{role}”",
    "one-of": "een toegelaten waarde: {values}",
    "past-moment": "een tijdstip in het verleden",
    "place-of-domain": "een plaats van hetzelfde domein",
    "place-of-lists": "een plaats die in de lijsten staat",
    "plain-data": "gewone gegevens, zoals in JSON",
    "role-at-level": "een rol (niveau: {levels})",
    scope: "de aanduiding van een plaats",
    "scope-at-level": "de aanduiding van een plaats (niveau: {levels})",
    text: "een tekst",
    ticket: "een ticketnummer",
    "well-formed-text": "een tekst zonder halve tekens",
    "whole-number": "een geheel getal",
    "whole-number-between": "een geheel getal van {lowest} tot {highest}",
  },
};
