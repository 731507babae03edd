import type { PartMessages } from "../types.js";

/** English messages about domains, subdivisions and sites. */
export const places: PartMessages<"domains" | "places"> = {
  "domain-kind.unknown": "The domain “{kind}” does not exist. Choose a domain from the list.",
  "domain.already-active":
    "The domain “{kind}” is already active for the number {identifier}. Use the existing domain.",
  "domain.opens-by-itself":
    "A domain “{kind}” is activated automatically and closes only with the enterprise. Close the applications that you do not need.",
  "domain.identifier":
    "This number does not fit the domain “{kind}”. Use the enterprise number or one of the enterprise’s NSSO numbers, as the domain asks.",
  "domain.managed-elsewhere":
    "The users and applications of the domain “{kind}” are managed in another system: {system}. Go on there.",
  "application.not-in-catalogue":
    "The application “{application}” does not belong to the domain “{kind}”. Choose an application from the list.",

  "subdivision-kind.unknown":
    "This domain has no subdivisions of the kind “{kind}”. Choose a kind from the list.",
  "site-kind.unknown": "This subdivision has no sites of the kind “{kind}”. Choose a kind from the list.",
  "subdivision.identifier-taken":
    "This domain already has a subdivision identified by {identifier}. Use the existing subdivision or check the number.",
  "site.identifier-taken":
    "This subdivision already has a site identified by {identifier}. Use the existing site or check the number.",
  "application.not-in-parent":
    "The application “{application}” is not open yet at a higher level. Have it opened there first.",
  "application.restores":
    "Those here or below who still had the application “{application}” now get it back (number: {count}). Check that this is right.",
  "structure.users-first":
    "This domain already has users. Add subdivisions and sites before the users, and check that everybody is in the right place.",
  "user.wrong-level": "In this domain, users belong at the level “{level}”. Add the user there.",
  "scope.not-empty": "There are still sites or users here. Remove those first.",
};
