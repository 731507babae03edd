import { line, person, scopeAt } from "../../form/fields.js";
import { oneOf, optional, record, type Shape, textOr } from "../../kernel/shape.js";
import type { MandateCommand } from "../commands.js";
import type { ShapesOf } from "../shapes-of.js";
import type { MandataryInput } from "./commands.js";

const scope = scopeAt("domain");
const byEnterprise = record<{ readonly enterprise: string }>({ enterprise: line });
const byPerson = record<{ readonly insz: string }>({ insz: line });

const mandatary: Shape<MandataryInput> = {
  expected: "enterprise or person",
  read: (input, reading) => {
    const isPerson = typeof input === "object" && input !== null && Object.hasOwn(input, "insz");
    return (isPerson ? byPerson : byEnterprise).read(input, reading);
  },
};

/** The shapes of the commands about routes, mandates and curators. */
export const mandateShapes: ShapesOf<MandateCommand> = {
  SetRoute: {
    scope,
    declaration: line,
    recipient: textOr(oneOf("self"), mandatary),
    channel: optional(line),
  },
  ClearRoute: { scope, declaration: line },
  GrantMandate: { enterprise: line, mandatary, subject: line, from: line, until: optional(line) },
  RevokeMandate: { enterprise: line, mandatary, subject: line },
  AppointCurator: { enterprise: line, person },
  DischargeCurator: { enterprise: line },
};
