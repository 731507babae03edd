import type { Shape } from "../../kernel/reading.js";
import { list, nullable, record } from "../../kernel/shape.js";
import { accountId, email, enterpriseNumber, instant, line, phone, scope } from "../common/stored.js";
import type { Chief, Curator, Ending, Enterprise, Led } from "./state.js";

export const enterprise: Shape<Enterprise> = record<Enterprise>({
  number: enterpriseNumber,
  name: line,
  address: nullable(line),
  registeredAt: instant,
  chief: nullable(
    record<Chief>({
      account: accountId,
      email: nullable(email),
      phone: nullable(phone),
      led: list(record<Led>({ scope, since: instant }), "entries"),
    }),
  ),
  curator: nullable(
    record<Curator>({
      account: accountId,
      domains: list(scope, "entries"),
      coManagers: list(record({ account: accountId, scope }), "entries"),
    }),
  ),
  ended: nullable(record<Ending>({ at: instant, into: nullable(enterpriseNumber) })),
});
