export const severities = ["refuse", "warn"] as const;

/** How hard a rule of the policy judges: as a refusal, or as advice beside the events. */
export type Severity = (typeof severities)[number];

/** How pressing findings can be, the most pressing first. */
export const findingSeverities = ["high", "medium", "low"] as const;

/** How pressing a finding is. */
export type FindingSeverity = (typeof findingSeverities)[number];
