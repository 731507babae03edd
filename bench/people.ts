import type { Insz } from "../src/identifiers/insz.js";
import { inszOf } from "../src/testing/synthetic.js";

/** Made-up persons: a number is a person, and everything about him follows from it. */

/** The id of the person of that number. */
export function accountOf(person: number): string {
  return `p-${scattered(person).toString(36).padStart(7, "0")}`;
}

/** The user name of the person of that number. */
export function usernameOf(person: number): string {
  return `user${scattered(person).toString(36).padStart(7, "0")}`;
}

/** The INSZ of the person of that number. */
export function inszOfPerson(person: number): Insz {
  const day = (person * 7919) % 30_240;
  return inszOf({
    year: 1920 + (day % 90),
    month: 1 + (Math.floor(day / 90) % 12),
    day: 1 + Math.floor(day / 1080),
    sequence: 1 + (Math.floor(person / 30_240) % 998),
  });
}

/** Another integer for each integer, far from those of its neighbours. */
function scattered(value: number): number {
  let bits = Math.imul(value ^ (value >>> 16), 0x45d9f3b);
  bits = Math.imul(bits ^ (bits >>> 16), 0x45d9f3b);
  return (bits ^ (bits >>> 16)) >>> 0;
}
