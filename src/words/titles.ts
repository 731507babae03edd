export const titles = ["mr", "mrs", "miss"] as const;

/** How a person is addressed. */
export type Title = (typeof titles)[number];
