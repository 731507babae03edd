import type { PlacesSentences } from "../../event-sentences.js";

/** What to say in English of what happens to places, and of who manages them. */
export const places: PlacesSentences = {
  DomainActivated: {
    told: "On {at}, {by} activated the domain “{scope}”.",
    done: "The domain “{scope}” has been activated.",
  },
  DomainUpdated: {
    told: "On {at}, {by} changed the e-mail address of the domain “{scope}”.",
    done: "The e-mail address of the domain “{scope}” has been changed.",
  },
  DomainClosed: {
    told: "On {at}, {by} closed the domain “{scope}” with everything below it.",
    done: "The domain “{scope}” has been closed, with everything below it.",
  },
  SubdivisionAdded: {
    told: "On {at}, {by} added the subdivision “{scope}”.",
    done: "The subdivision “{scope}” has been added.",
  },
  SubdivisionUpdated: {
    told: "On {at}, {by} changed the e-mail address of the subdivision “{scope}”.",
    done: "The e-mail address of the subdivision “{scope}” has been changed.",
  },
  SubdivisionRemoved: {
    told: "On {at}, {by} removed the subdivision “{scope}”.",
    done: "The subdivision “{scope}” has been removed.",
  },
  SiteAdded: { told: "On {at}, {by} added the site “{scope}”.", done: "The site “{scope}” has been added." },
  SiteUpdated: {
    told: "On {at}, {by} changed the e-mail address of the site “{scope}”.",
    done: "The e-mail address of the site “{scope}” has been changed.",
  },
  SiteRemoved: {
    told: "On {at}, {by} removed the site “{scope}”.",
    done: "The site “{scope}” has been removed.",
  },
  ApplicationsSet: {
    told: "On {at}, {by} chose the applications for “{scope}”: {applications}.",
    done: "Open for “{scope}” now: {applications}.",
    variants: {
      none: {
        told: "On {at}, {by} closed all applications for “{scope}”.",
        done: "No application is open for “{scope}” any more.",
      },
    },
  },
  ManagerAppointed: {
    told: "On {at}, {by} entrusted the management of “{scope}” to {manager}.",
    done: "{manager} manages “{scope}” now.",
    variants: {
      office: {
        told: "On {at}, {by} entrusted the management of “{scope}” to whoever manages “{manager}”.",
        done: "Whoever manages “{manager}” manages “{scope}” as well.",
      },
    },
  },
  ManagerReplaced: {
    told: "On {at}, {by} entrusted the management of “{scope}” to {manager}. Before: {previous}.",
    done: "{manager} manages “{scope}” from now on.",
    variants: {
      office: {
        told: "On {at}, {by} entrusted the management of “{scope}” to whoever manages “{manager}”. Before: {previous}.",
        done: "Whoever manages “{manager}” manages “{scope}” as well from now on.",
      },
    },
  },
  ReviewConfirmed: {
    told: "On {at}, {by} confirmed the review of “{scope}”.",
    done: "The review of “{scope}” has been confirmed.",
  },
};
