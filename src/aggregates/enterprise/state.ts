import type { Email, Phone } from "../../credentials/contact.js";
import type { EnterpriseNumber } from "../../identifiers/enterprise-number.js";
import type { Instant } from "../../kernel/instant.js";
import type { AccountId } from "../shared/event.js";

/** A registered enterprise. */
export interface Enterprise {
  readonly number: EnterpriseNumber;
  /** As the enterprise register told it when the enterprise was registered. */
  readonly name: string;
  readonly registeredAt: Instant;
  /** `null` only between the two events of its registration. */
  readonly chief: Chief | null;
}

/** The holder of the office of chief, and where he is reached: a general address, read when one person is away. */
export interface Chief {
  readonly account: AccountId;
  readonly email: Email;
  readonly phone: Phone;
}
