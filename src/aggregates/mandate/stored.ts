import type { Shape } from "../../kernel/reading.js";
import { list, nullable, record } from "../../kernel/shape.js";
import { enterpriseNumber, line, localDate, mandatary } from "../common/stored.js";
import type { Mandate, Mandates } from "./state.js";

const mandate = record<Mandate>({ subject: line, from: localDate, until: nullable(localDate) });

export const mandates: Shape<Mandates> = record<Mandates>({
  enterprise: enterpriseNumber,
  mandatary,
  given: list(mandate, "entries"),
});
