import type { RuleCode, RuleViolation } from "../rules/index.js";

/** What an entry breaks whatever else the lists hold: what its own texts and the catalogue tell. */
const codes: ReadonlySet<RuleCode> = /* @__PURE__ */ new Set<RuleCode>([
  ...(["insz.format", "insz.check-digits", "insz.birth-date", "insz.sequence", "insz.future"] as const),
  ...(["enterprise-number.format", "enterprise-number.check-digits"] as const),
  ...(["nsso-number.format", "nsso-number.check-digits", "hco-number.format"] as const),
  ...(["identification-code.format", "domain.identifier", "domain-kind.unknown"] as const),
  ...(["subdivision-kind.unknown", "site-kind.unknown"] as const),
  ...(["username.length", "username.characters", "technical-username.prefix"] as const),
  ...(["field.required", "person.name", "email.format", "phone.format"] as const),
  ...(["language.unknown", "title.unknown", "contact.email-required"] as const),
  ...([
    "channel.unknown",
    "channel.exists",
    "technical-user.required",
    "technical-user.not-allowed",
  ] as const),
  ...(["certificate.required", "certificate.serial", "ssh-key.required", "ssh-key.format"] as const),
  ...(["mandate.unknown", "mandate.managed-elsewhere", "mandate.period"] as const),
  ...(["route.declaration-unknown", "input.shape"] as const),
]);

/** Whether an entry is wrong however the lists that it rests on will be mended. */
export function isToldAlone({ code, params }: RuleViolation): boolean {
  return codes.has(code) && params.expected !== "place-of-lists";
}
