/** The ways by which a chief is asked for: see the rule book, part 6. */
export const requestProcedures = ["exception", "signed-request"] as const;

/** By which way a chief is asked for. */
export type RequestProcedure = (typeof requestProcedures)[number];

/** The signatures that count, and how they were given. */
export const validSignatureMeans = ["eid", "handwritten-original"] as const;

/** How a request was signed, so that it counts. */
export type ValidSignatureMeans = (typeof validSignatureMeans)[number];

/** How a request was signed: a fax, a copy or a scan is no signature. */
export type SignatureMeans = ValidSignatureMeans | "fax" | "copy" | "scan";

/** All ways in which a request may come back. */
export const signatureMeans: readonly SignatureMeans[] = [...validSignatureMeans, "fax", "copy", "scan"];

export const closedStatuses = ["granted", "rejected", "withdrawn"] as const;

/** How a request for a chief ended. */
export type ClosedStatus = (typeof closedStatuses)[number];
