import type { PlacesSentences } from "../../event-sentences.js";

/** What to say in Dutch of what happens to places, and of who manages them. */
export const places: PlacesSentences = {
  DomainActivated: {
    told: "Op {at} heeft {by} het domein “{scope}” geactiveerd.",
    done: "Het domein “{scope}” is geactiveerd.",
  },
  DomainUpdated: {
    told: "Op {at} heeft {by} het e-mailadres van het domein “{scope}” gewijzigd.",
    done: "Het e-mailadres van het domein “{scope}” is gewijzigd.",
  },
  DomainClosed: {
    told: "Op {at} heeft {by} het domein “{scope}” gesloten, met alles wat eronder hoorde.",
    done: "Het domein “{scope}” is gesloten, met alles wat eronder hoorde.",
  },
  SubdivisionAdded: {
    told: "Op {at} heeft {by} de subafdeling “{scope}” toegevoegd.",
    done: "De subafdeling “{scope}” is toegevoegd.",
  },
  SubdivisionUpdated: {
    told: "Op {at} heeft {by} het e-mailadres van de subafdeling “{scope}” gewijzigd.",
    done: "Het e-mailadres van de subafdeling “{scope}” is gewijzigd.",
  },
  SubdivisionRemoved: {
    told: "Op {at} heeft {by} de subafdeling “{scope}” verwijderd.",
    done: "De subafdeling “{scope}” is verwijderd.",
  },
  SiteAdded: {
    told: "Op {at} heeft {by} de site “{scope}” toegevoegd.",
    done: "De site “{scope}” is toegevoegd.",
  },
  SiteUpdated: {
    told: "Op {at} heeft {by} het e-mailadres van de site “{scope}” gewijzigd.",
    done: "Het e-mailadres van de site “{scope}” is gewijzigd.",
  },
  SiteRemoved: {
    told: "Op {at} heeft {by} de site “{scope}” verwijderd.",
    done: "De site “{scope}” is verwijderd.",
  },
  ApplicationsSet: {
    told: "Op {at} heeft {by} de toepassingen voor “{scope}” gekozen: {applications}.",
    done: "Toepassingen die nu openstaan voor “{scope}”: {applications}.",
    variants: {
      none: {
        told: "Op {at} heeft {by} alle toepassingen voor “{scope}” gesloten.",
        done: "Voor “{scope}” staat geen toepassing meer open.",
      },
    },
  },
  ManagerAppointed: {
    told: "Op {at} heeft {by} het beheer van “{scope}” toevertrouwd aan {manager}.",
    done: "{manager} beheert nu “{scope}”.",
    variants: {
      office: {
        told: "Op {at} heeft {by} het beheer van “{scope}” toevertrouwd aan wie “{manager}” beheert.",
        done: "Wie “{manager}” beheert, beheert ook “{scope}”.",
      },
    },
  },
  ManagerReplaced: {
    told: "Op {at} heeft {by} het beheer van “{scope}” toevertrouwd aan {manager}. Voordien: {previous}.",
    done: "{manager} beheert voortaan “{scope}”.",
    variants: {
      office: {
        told: "Op {at} heeft {by} het beheer van “{scope}” toevertrouwd aan wie “{manager}” beheert. Voordien: {previous}.",
        done: "Wie “{manager}” beheert, beheert voortaan ook “{scope}”.",
      },
    },
  },
  ReviewConfirmed: {
    told: "Op {at} heeft {by} de controle van “{scope}” bevestigd.",
    done: "De controle van “{scope}” is bevestigd.",
  },
};
