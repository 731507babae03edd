import type { AddSite, AddSubdivision } from "../../src/index.js";
import { domain, unit } from "./world.js";

/** A second unit of the hospital's domain and a second site of its unit, which the registers know: once they are added. */
export const secondUnit = `${domain}/mammography-unit:12820`;
export const secondSite = `${unit}/mammography-site:12819`;

export function addUnit(more: Partial<AddSubdivision> = {}): AddSubdivision {
  const kind = "mammography-unit";
  const place = { scope: domain, kind, number: "12820", email: "eenheid@example.org" };
  return { type: "AddSubdivision", ...place, manager: "self", ...more };
}

export function addSite(more: Partial<AddSite> = {}): AddSite {
  const kind = "mammography-site";
  const place = { scope: unit, kind, number: "12819", email: "site@example.org" };
  return { type: "AddSite", ...place, manager: "self", ...more };
}
