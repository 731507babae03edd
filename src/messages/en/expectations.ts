import type { Expectations, FormExpectations } from "../types.js";

/** How to say in English what was expected of a value that a form checks by itself. */
export const formExpectations: FormExpectations = {
  or: " or ",
  other: "another form",
  of: { date: "a date (YYYY-MM-DD)" },
};

/** How to say in English what was expected of a value. */
export const expectations: Expectations = {
  ...formExpectations,
  of: {
    "account-id": "the id of an account",
    "at-least-one-column": "at least one column",
    "chief-of-enterprise": "an enterprise with a chief access manager",
    date: "a date (YYYY-MM-DD)",
    "domain-of-enterprise": "a domain of the enterprise that is searched",
    "entry-once": "each entry only once",
    "finding-id": "the id of a finding",
    "finding-of-place": "a finding on this place or below it",
    instant: "a moment in UTC, to the millisecond",
    "kind-of-actor": "a capacity in which somebody can act",
    list: "a list",
    "list-without-holes": "a list without holes",
    "means-of-the-catalogue": "a digital key of the catalogue",
    moment: "a moment",
    "no-such-key": "no field of this name",
    null: "nothing (null)",
    object: "an object with fields",
    "object-with-one-of": "an object with one of these fields: {fields}",
    "one-holder": "only one person with the role “{role}”",
    "one-of": "a permitted value: {values}",
    "past-moment": "a moment that is past",
    "place-of-domain": "a place of the same domain",
    "place-of-lists": "a place that stands in the lists",
    "plain-data": "plain data, as in JSON",
    "role-at-level": "a role (level: {levels})",
    scope: "the scope of a place",
    "scope-at-level": "the scope of a place (level: {levels})",
    text: "a text",
    ticket: "a ticket number",
    "well-formed-text": "a text without half characters",
    "whole-number": "a whole number",
    "whole-number-between": "a whole number from {lowest} to {highest}",
  },
};
