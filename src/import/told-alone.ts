import type { RuleCode, RuleViolation } from "../rules/index.js";

/** What an entry breaks whatever else the lists hold: what its own texts and the catalogue tell. */
const codes: ReadonlySet<RuleCode> = /* @__PURE__ */ new Set<RuleCode>([
  "insz.format",
  "insz.check-digits",
  "insz.birth-date",
  "insz.sequence",
  "insz.future",
  "enterprise-number.format",
  "enterprise-number.check-digits",
  "nsso-number.format",
  "nsso-number.check-digits",
  "hco-number.format",
  "identification-code.format",
  "domain.identifier",
  "domain-kind.unknown",
  "subdivision-kind.unknown",
  "site-kind.unknown",
  "username.length",
  "username.characters",
  "technical-username.prefix",
  "field.required",
  "person.name",
  "email.format",
  "phone.format",
  "language.unknown",
  "title.unknown",
  "contact.email-required",
  "channel.unknown",
  "channel.exists",
  "technical-user.required",
  "technical-user.not-allowed",
  "certificate.required",
  "certificate.serial",
  "ssh-key.required",
  "ssh-key.format",
  "mandate.unknown",
  "mandate.managed-elsewhere",
  "mandate.period",
  "route.declaration-unknown",
  "input.shape",
]);

/** Whether an entry is wrong however the lists that it rests on will be mended. */
export function isToldAlone({ code, params }: RuleViolation): boolean {
  return codes.has(code) && params.expected !== "place-of-lists";
}
