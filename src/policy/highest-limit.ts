/** The most that a policy may set a limit to: what was kept under one policy is read under any other. */
export const highestLimit = 1_000_000;
