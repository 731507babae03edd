export const domainIdentifiers = ["enterprise-number", "nsso-number"] as const;

/** What identifies a domain: its enterprise's number, or one of the enterprise's NSSO numbers. */
export type DomainIdentifier = (typeof domainIdentifiers)[number];

export const placeIdentifiers = ["hco-number", "identification-code"] as const;

/** What identifies a subdivision or a site. */
export type PlaceIdentifier = (typeof placeIdentifiers)[number];

export const openings = ["always", "for-employers", "never"] as const;

/** Whether a kind's domains open when the enterprise is registered. */
export type OpensByItself = (typeof openings)[number];

export const technicalUserKinds = ["name-and-password", "name", "none"] as const;

/** What a channel asks of its technical user. */
export type TechnicalUserKind = (typeof technicalUserKinds)[number];

export const connections = ["router", "internet", "older"] as const;

/** By what a channel is connected. */
export type Connection = (typeof connections)[number];

/** The capacities in which one logs in, in the order in which they are offered. */
export const capacities = ["employer", "social-security", "health-care"] as const;

/** The capacity in which one logs in, chosen before the enterprise. */
export type Capacity = (typeof capacities)[number];
