/** The capacities in which one logs in, in the order in which they are offered. */
export const capacities = ["employer", "social-security", "health-care"] as const;

/** The capacity in which one logs in, chosen before the enterprise. */
export type Capacity = (typeof capacities)[number];
