/** The states of an assignment. */
export const assignmentStatuses = ["active", "blocked"] as const;

/** A blocked assignment counts for nothing until it is unblocked. */
export type AssignmentStatus = (typeof assignmentStatuses)[number];

/** How a request for a chief can end. */
export const closedStatuses = ["granted", "rejected", "withdrawn"] as const;

/** How a request for a chief ended. */
export type ClosedStatus = (typeof closedStatuses)[number];
