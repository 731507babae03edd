import type { EnterprisesSentences } from "../../event-sentences.js";

/** What to say in Dutch of what happens to enterprises, their chiefs and curators, and requests for a chief. */
export const enterprises: EnterprisesSentences = {
  EnterpriseRegistered: {
    told: "Op {at} is de onderneming “{enterprise}” geregistreerd door {by}.",
    done: "De onderneming “{enterprise}” is geregistreerd.",
  },
  EnterpriseRenamed: {
    told: "Op {at} is de benaming van de onderneming “{enterprise}” gewijzigd door {by}. Nieuwe benaming: “{name}”.",
    done: "De onderneming heet nu “{name}”.",
  },
  EnterpriseCeased: {
    told: "Op {at} is de stopzetting van de onderneming “{enterprise}” geregistreerd door {by}. Alles in de onderneming is beëindigd.",
    done: "De stopzetting van “{enterprise}” is geregistreerd. Alles in de onderneming is beëindigd.",
  },
  EnterpriseMerged: {
    told: "Op {at} is geregistreerd door {by} dat de onderneming “{enterprise}” is opgegaan in “{into}”. Alles in de onderneming is beëindigd, niets is overgegaan.",
    done: "De fusie van “{enterprise}” met “{into}” is geregistreerd. Alles in de onderneming is beëindigd, niets gaat over.",
  },
  EnterpriseRevived: {
    told: "Op {at} is het einde van de onderneming “{enterprise}” ongedaan gemaakt door {by}.",
    done: "Het einde van “{enterprise}” is ongedaan gemaakt. Er kan opnieuw een hoofdtoegangsbeheerder worden aangesteld.",
  },
  ChiefAccessManagerAppointed: {
    told: "Op {at} is {account} aangesteld als hoofdtoegangsbeheerder bij “{enterprise}” door {by}.",
    done: "{account} is aangesteld als hoofdtoegangsbeheerder.",
  },
  ChiefAccessManagerReplaced: {
    told: "Op {at} is {account} aangesteld als hoofdtoegangsbeheerder bij “{enterprise}” in de plaats van {previous}, door {by}.",
    done: "{account} is nu hoofdtoegangsbeheerder in de plaats van {previous}. De beheerders, de gebruikers en hun rechten blijven.",
  },
  ConfirmationRequested: {
    told: "Op {at} is een bevestiging verstuurd voor {account}, na de aanstelling bij “{enterprise}” door {by}.",
    done: "De bevestiging met verdere uitleg wordt verstuurd naar {email}.",
  },
  ChiefContactUpdated: {
    told: "Op {at} zijn de contactgegevens gewijzigd voor {account} als hoofdtoegangsbeheerder bij “{enterprise}”, door {by}.",
    done: "De contactgegevens zijn gewijzigd voor {account}.",
  },
  AppointmentRequested: {
    told: "Op {at} is met ticketnummer {ticket} een hoofdtoegangsbeheerder aangevraagd voor “{enterprise}” door {by}.",
    done: "Uw aanvraag is geregistreerd met ticketnummer {ticket}. Vermeld dit nummer telkens als u contact opneemt met het contactcenter.",
  },
  AppointmentRequestSigned: {
    told: "Op {at} is de handtekening onder de aanvraag met ticketnummer {ticket} geregistreerd door {by}.",
    done: "De handtekening onder de aanvraag met ticketnummer {ticket} is aanvaard.",
  },
  AppointmentRequestGranted: {
    told: "Op {at} is de aanvraag met ticketnummer {ticket} goedgekeurd door {by}. Aangesteld: {account}.",
    done: "De aanvraag met ticketnummer {ticket} is goedgekeurd.",
  },
  AppointmentRequestRejected: {
    told: "Op {at} is de aanvraag met ticketnummer {ticket} geweigerd door {by}. Reden: “{reason}”.",
    done: "De aanvraag met ticketnummer {ticket} is geweigerd.",
    variants: {
      "enterprise-ended": {
        told: "Op {at} is de aanvraag met ticketnummer {ticket} afgesloten door {by}: de onderneming is stopgezet of opgegaan in een andere.",
        done: "De aanvraag met ticketnummer {ticket} is afgesloten, omdat de onderneming is stopgezet of opgegaan in een andere.",
      },
      superseded: {
        told: "Op {at} is de aanvraag met ticketnummer {ticket} afgesloten door {by}: een andere aanvraag van de onderneming is goedgekeurd.",
        done: "De aanvraag met ticketnummer {ticket} is afgesloten, omdat een andere is goedgekeurd.",
      },
    },
  },
  AppointmentRequestWithdrawn: {
    told: "Op {at} is de aanvraag met ticketnummer {ticket} ingetrokken door {by}.",
    done: "De aanvraag met ticketnummer {ticket} is ingetrokken.",
  },
  CuratorAppointed: {
    told: "Op {at} is {account} aangesteld als curator bij “{enterprise}” door {by}. Domeinen: {domains}.",
    done: "{account} is aangesteld als curator en beheert nu: {domains}.",
  },
  CuratorDischarged: {
    told: "Op {at} is de opdracht als curator bij “{enterprise}” beëindigd door {by}. Curator: {account}.",
    done: "De opdracht als curator is beëindigd voor {account}.",
  },
};
