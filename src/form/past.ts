import { type Instant, readMoment } from "../kernel/instant.js";
import type { Form } from "./form.js";

/** A moment of the past, in any notation, where one is told. */
export function readPastGiven(form: Form<string | undefined>): Instant | undefined {
  return form.filled() && readPast(form);
}

/** A moment of the past, in any notation; now where none is told. */
export function readPast(form: Form<string | undefined>): Instant {
  const { now } = form.context;
  const given = form.filled();
  if (given === undefined) return now;
  const moment = readMoment(given.value);
  if (moment !== undefined && moment <= now) return moment;
  given.refuse("input.shape", { expected: moment === undefined ? "moment" : "past-moment" });
  return now;
}
