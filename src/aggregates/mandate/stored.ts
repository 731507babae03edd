import { list, nullable, record, type Shape } from "../../kernel/shape.js";
import { enterpriseNumber, line, localDate, mandatary } from "../common/stored.js";
import type { Mandate, Mandates } from "./state.js";

const mandate = record<Mandate>({ mandatary, subject: line, from: localDate, until: nullable(localDate) });

/** The mandates of an enterprise as they are stored. */
export const mandates: Shape<Mandates> = record<Mandates>({
  enterprise: enterpriseNumber,
  given: list(mandate, "entries"),
});
