import type { PeopleSentences } from "../../event-sentences.js";

/** What to say in Dutch of what happens to people: their roles, and their accounts. */
export const people: PeopleSentences = {
  AssignmentAdded: {
    told: "Op {at} heeft {by} bij “{scope}” de rol “{role}” toegekend aan {account}.",
    done: "De gegevens zijn opgeslagen: {account} heeft de rol “{role}”.",
    variants: {
      applications: {
        told: "Op {at} heeft {by} bij “{scope}” de rol “{role}” toegekend aan {account}. Toepassingen: {applications}.",
        done: "De gegevens zijn opgeslagen: {account} heeft de rol “{role}”. Toepassingen: {applications}.",
      },
      functions: {
        told: "Op {at} heeft {by} bij “{scope}” de rol “{role}” toegekend aan {account}. Functies: {functions}.",
        done: "De gegevens zijn opgeslagen: {account} heeft de rol “{role}”. Functies: {functions}.",
      },
      rights: {
        told: "Op {at} heeft {by} bij “{scope}” de rol “{role}” toegekend aan {account}. Toepassingen: {applications}. Functies: {functions}.",
        done: "De gegevens zijn opgeslagen: {account} heeft de rol “{role}”. Toepassingen: {applications}. Functies: {functions}.",
      },
    },
  },
  AssignmentLifted: {
    told: "Op {at} heeft {by} bij “{scope}” de hogere rol “{role}” toegekend aan {account}.",
    done: "{account} heeft nu de rol “{role}”. De toepassingen en functies blijven.",
  },
  AssignmentUpdated: {
    told: "Op {at} heeft {by} bij “{scope}” de gegevens gewijzigd voor {account}.",
    done: "De gewijzigde gegevens zijn opgeslagen voor {account}.",
  },
  AssignmentBlocked: {
    told: "Op {at} heeft {by} de rol bij “{scope}” geblokkeerd voor {account}.",
    done: "{account} is hier geblokkeerd.",
  },
  AssignmentUnblocked: {
    told: "Op {at} heeft {by} de rol bij “{scope}” gedeblokkeerd voor {account}.",
    done: "{account} is hier gedeblokkeerd.",
  },
  AssignmentRemoved: {
    told: "Op {at} heeft {by} de rol bij “{scope}” beëindigd voor {account}.",
    done: "De rol bij “{scope}” is beëindigd voor {account}.",
  },
  ApplicationsGranted: {
    told: "Op {at} heeft {by} bij “{scope}” toepassingen toegekend aan {account}: {applications}.",
    done: "Toepassingen toegekend aan {account}: {applications}.",
  },
  ApplicationsRevoked: {
    told: "Op {at} heeft {by} bij “{scope}” toepassingen ingetrokken voor {account}: {applications}.",
    done: "Toepassingen ingetrokken voor {account}: {applications}.",
  },
  FunctionsAssigned: {
    told: "Op {at} heeft {by} bij “{scope}” de functies gekozen voor {account}: {functions}.",
    done: "De functies zijn opgeslagen voor {account}: {functions}.",
    variants: {
      none: {
        told: "Op {at} heeft {by} bij “{scope}” alle functies ingetrokken voor {account}.",
        done: "{account} heeft hier geen functie meer.",
      },
    },
  },
  PasswordReset: {
    told: "Op {at} heeft {by} het wachtwoord opnieuw ingesteld voor {account}.",
    done: "Het wachtwoord is opnieuw ingesteld voor {account}.",
  },
  AccessCodesRequested: {
    told: "Op {at} heeft {by} toegangscodes aangevraagd voor {account}.",
    done: "Uw aanvraag voor toegangscodes is geregistreerd.",
  },
  AccessCodesIssued: {
    told: "Op {at} heeft {by} toegangscodes uitgereikt aan {account}.",
    done: "De toegangscodes zijn uitgereikt aan {account}.",
  },
  AccountUpdated: {
    told: "Op {at} heeft {by} de eigen persoonlijke gegevens gewijzigd.",
    done: "Uw persoonlijke gegevens zijn gewijzigd.",
  },
  PasswordChanged: {
    told: "Op {at} heeft {by} het eigen wachtwoord gewijzigd.",
    done: "Uw wachtwoord is gewijzigd.",
  },
  CertificateUploaded: {
    told: "Op {at} heeft {by} een persoonlijk certificaat toegevoegd.",
    done: "Uw certificaat is toegevoegd.",
  },
  CertificateRemoved: {
    told: "Op {at} heeft {by} het persoonlijke certificaat verwijderd.",
    done: "Uw certificaat is verwijderd.",
  },
  AccountOpened: {
    told: "Op {at} heeft {by} een account geopend voor {account}.",
    done: "{account} heeft nu een account.",
  },
  PersonNumberCorrected: {
    told: "Op {at} heeft {by} het INSZ gewijzigd voor {account}.",
    done: "Het INSZ is gewijzigd voor {account}. Het vorige nummer blijft naar dit account verwijzen.",
  },
  AccountsMerged: {
    told: "Op {at} heeft {by} het account “{merged}” samengevoegd met het account “{account}”.",
    done: "De accounts zijn samengevoegd tot één account: {account}.",
  },
  PersonErased: {
    told: "Op {at} heeft {by} de persoonsgegevens bij het account “{account}” gewist.",
    done: "De persoonsgegevens zijn gewist.",
  },
};
