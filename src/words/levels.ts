/** The levels of the tree below an enterprise, from the top down. */
export const placeLevels = ["domain", "subdivision", "site"] as const;

/** Which of the levels below an enterprise. */
export type PlaceLevel = (typeof placeLevels)[number];

/** The four levels of the tree, from the top down. */
export type Level = "enterprise" | PlaceLevel;

/** The levels, from the top down. */
export const levels: readonly ["enterprise", ...typeof placeLevels] = ["enterprise", ...placeLevels];
