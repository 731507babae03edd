/** The portal's languages. */
export const languages = ["nl", "fr", "de"] as const;

/** One of the portal's languages. */
export type Language = (typeof languages)[number];

/** The languages of messages and labels. */
export type MessageLanguage = Language | "en";

/** The languages of messages and labels: the portal's, and English. */
export const messageLanguages: readonly MessageLanguage[] = [...languages, "en"];
