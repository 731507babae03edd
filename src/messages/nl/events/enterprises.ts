import type { EnterprisesSentences } from "../../event-sentences.js";

/** What to say in Dutch of what happens to enterprises, their chiefs and curators, and requests for a chief. */
export const enterprises: EnterprisesSentences = {
  EnterpriseRegistered: {
    told: "Op {at} heeft {by} de onderneming “{enterprise}” geregistreerd.",
    done: "De onderneming “{enterprise}” is geregistreerd.",
  },
  EnterpriseRenamed: {
    told: "Op {at} heeft {by} de benaming van de onderneming “{enterprise}” gewijzigd. Nieuwe benaming: “{name}”.",
    done: "De onderneming heet nu “{name}”.",
  },
  EnterpriseCeased: {
    told: "Op {at} heeft {by} de stopzetting van de onderneming “{enterprise}” geregistreerd. Al haar rollen, domeinen, mandaten en aanvragen zijn beëindigd.",
    done: "De stopzetting van “{enterprise}” is geregistreerd. Alle rollen, domeinen, mandaten en aanvragen van de onderneming zijn beëindigd.",
  },
  EnterpriseMerged: {
    told: "Op {at} heeft {by} geregistreerd dat de onderneming “{enterprise}” is opgegaan in “{into}”. Al haar rollen, domeinen, mandaten en aanvragen zijn beëindigd en niet overgegaan.",
    done: "Het opgaan van “{enterprise}” in “{into}” is geregistreerd. Alle rollen, domeinen, mandaten en aanvragen van de eerste zijn beëindigd en gaan niet over.",
  },
  EnterpriseRevived: {
    told: "Op {at} heeft {by} het einde van de onderneming “{enterprise}” ongedaan gemaakt.",
    done: "Het einde van “{enterprise}” is ongedaan gemaakt. Er kan opnieuw een hoofdtoegangsbeheerder worden aangesteld.",
  },
  ChiefAccessManagerAppointed: {
    told: "Op {at} heeft {by} bij “{enterprise}” een hoofdtoegangsbeheerder aangesteld: {account}.",
    done: "{account} is aangesteld als hoofdtoegangsbeheerder.",
  },
  ChiefAccessManagerReplaced: {
    told: "Op {at} heeft {by} bij “{enterprise}” een andere hoofdtoegangsbeheerder aangesteld: {account}. Voordien: {previous}.",
    done: "{account} is nu hoofdtoegangsbeheerder in de plaats van {previous}. De beheerders, de gebruikers en hun rechten blijven.",
  },
  ConfirmationRequested: {
    told: "Op {at} is een bevestiging verstuurd voor {account}, na de aanstelling bij “{enterprise}” door {by}.",
    done: "De bevestiging met verdere uitleg wordt verstuurd naar {email}.",
  },
  ChiefContactUpdated: {
    told: "Op {at} heeft {by} de contactgegevens van de hoofdtoegangsbeheerder bij “{enterprise}” gewijzigd: {account}.",
    done: "De contactgegevens zijn gewijzigd voor {account}.",
  },
  AppointmentRequested: {
    told: "Op {at} heeft {by} een hoofdtoegangsbeheerder aangevraagd voor “{enterprise}”, met ticketnummer {ticket}.",
    done: "Uw aanvraag is geregistreerd met ticketnummer {ticket}. Vermeld dit nummer telkens als u contact opneemt met het contactcenter.",
  },
  AppointmentRequestSigned: {
    told: "Op {at} heeft {by} de handtekening onder de aanvraag met ticketnummer {ticket} geregistreerd.",
    done: "De handtekening onder de aanvraag met ticketnummer {ticket} is geregistreerd.",
  },
  AppointmentRequestGranted: {
    told: "Op {at} heeft {by} de aanvraag met ticketnummer {ticket} goedgekeurd. Aangesteld: {account}.",
    done: "De aanvraag met ticketnummer {ticket} is goedgekeurd.",
  },
  AppointmentRequestRejected: {
    told: "Op {at} heeft {by} de aanvraag met ticketnummer {ticket} geweigerd. Reden: “{reason}”.",
    done: "De aanvraag met ticketnummer {ticket} is geweigerd.",
    variants: {
      "enterprise-ended": {
        told: "Op {at} heeft {by} de aanvraag met ticketnummer {ticket} afgesloten: de onderneming is stopgezet of opgegaan in een andere.",
        done: "De aanvraag met ticketnummer {ticket} is afgesloten, omdat de onderneming is stopgezet of opgegaan in een andere.",
      },
      superseded: {
        told: "Op {at} heeft {by} de aanvraag met ticketnummer {ticket} afgesloten: een andere aanvraag van de onderneming is goedgekeurd.",
        done: "De aanvraag met ticketnummer {ticket} is afgesloten, omdat een andere is goedgekeurd.",
      },
    },
  },
  AppointmentRequestWithdrawn: {
    told: "Op {at} heeft {by} de aanvraag met ticketnummer {ticket} ingetrokken.",
    done: "De aanvraag met ticketnummer {ticket} is ingetrokken.",
  },
  CuratorAppointed: {
    told: "Op {at} heeft {by} bij “{enterprise}” een curator aangesteld: {account}. Domeinen: {domains}.",
    done: "{account} is aangesteld als curator en beheert nu: {domains}.",
  },
  CuratorDischarged: {
    told: "Op {at} heeft {by} de opdracht van de curator bij “{enterprise}” beëindigd: {account}.",
    done: "De opdracht als curator is beëindigd voor {account}.",
  },
};
