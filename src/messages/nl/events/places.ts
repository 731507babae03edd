import type { PlacesSentences } from "../../event-sentences.js";

/** What to say in Dutch of what happens to places, and of who manages them. */
export const places: PlacesSentences = {
  DomainActivated: {
    told: "Op {at} is het domein “{scope}” geopend door {by}.",
    done: "Het domein “{scope}” is geopend.",
  },
  DomainUpdated: {
    told: "Op {at} is het e-mailadres voor het domein “{scope}” gewijzigd door {by}.",
    done: "Het e-mailadres voor het domein “{scope}” is gewijzigd.",
  },
  DomainClosed: {
    told: "Op {at} is het domein “{scope}” gesloten door {by}, met alles wat er lager in stond.",
    done: "Het domein “{scope}” is gesloten, met alles wat er lager in stond.",
  },
  SubdivisionAdded: {
    told: "Op {at} is de subafdeling “{scope}” toegevoegd door {by}.",
    done: "De subafdeling “{scope}” is toegevoegd.",
  },
  SubdivisionUpdated: {
    told: "Op {at} is het e-mailadres voor de subafdeling “{scope}” gewijzigd door {by}.",
    done: "Het e-mailadres voor de subafdeling “{scope}” is gewijzigd.",
  },
  SubdivisionRemoved: {
    told: "Op {at} is de subafdeling “{scope}” verwijderd door {by}.",
    done: "De subafdeling “{scope}” is verwijderd.",
  },
  SiteAdded: {
    told: "Op {at} is de site “{scope}” toegevoegd door {by}.",
    done: "De site “{scope}” is toegevoegd.",
  },
  SiteUpdated: {
    told: "Op {at} is het e-mailadres voor de site “{scope}” gewijzigd door {by}.",
    done: "Het e-mailadres voor de site “{scope}” is gewijzigd.",
  },
  SiteRemoved: {
    told: "Op {at} is de site “{scope}” verwijderd door {by}.",
    done: "De site “{scope}” is verwijderd.",
  },
  ApplicationsSet: {
    told: "Op {at} zijn de toepassingen voor “{scope}” gekozen door {by}: {applications}.",
    done: "Voor “{scope}” staan nu open: {applications}.",
    variants: {
      none: {
        told: "Op {at} zijn alle toepassingen voor “{scope}” gesloten door {by}.",
        done: "Voor “{scope}” staat geen toepassing meer open.",
      },
    },
  },
  ManagerAppointed: {
    told: "Op {at} is het beheer voor “{scope}” toevertrouwd aan {manager}, door {by}.",
    done: "{manager} beheert nu “{scope}”.",
    variants: {
      office: {
        told: "Op {at} is het beheer voor “{scope}” overgelaten aan wie “{manager}” beheert, door {by}.",
        done: "“{scope}” wordt beheerd door wie “{manager}” beheert.",
      },
    },
  },
  ManagerReplaced: {
    told: "Op {at} is het beheer voor “{scope}” overgedragen aan {manager}, door {by}. Voordien: {previous}.",
    done: "Het beheer voor “{scope}” is overgedragen aan {manager}.",
    variants: {
      office: {
        told: "Op {at} is het beheer voor “{scope}” teruggenomen door {by}: wie “{manager}” beheert, beheert het mee. Voordien: {previous}.",
        done: "Wie “{manager}” beheert, beheert voortaan ook “{scope}”.",
      },
    },
  },
  ReviewConfirmed: {
    told: "Op {at} is de controle voor “{scope}” bevestigd door {by}.",
    done: "De controle voor “{scope}” is bevestigd.",
  },
};
