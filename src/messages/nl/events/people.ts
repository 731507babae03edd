import type { PeopleSentences } from "../../event-sentences.js";

/** What to say in Dutch of what happens to people: their roles, and their accounts. */
export const people: PeopleSentences = {
  AssignmentAdded: {
    told: "Op {at} heeft {account} bij “{scope}” de rol “{role}” gekregen, toegekend door {by}.",
    done: "De gegevens zijn opgeslagen: {account} heeft de rol “{role}”.",
    variants: {
      applications: {
        told: "Op {at} heeft {account} bij “{scope}” de rol “{role}” gekregen, toegekend door {by}, met deze toepassingen: {applications}.",
        done: "De gegevens zijn opgeslagen: {account} heeft de rol “{role}” met deze toepassingen: {applications}.",
      },
    },
  },
  AssignmentLifted: {
    told: "Op {at} is de rol bij “{scope}” verhoogd tot “{role}” voor {account}, door {by}.",
    done: "{account} heeft nu de rol “{role}”. De toepassingen en functies blijven.",
  },
  AssignmentUpdated: {
    told: "Op {at} zijn de gegevens bij “{scope}” gewijzigd voor {account}, door {by}.",
    done: "De gewijzigde gegevens zijn opgeslagen voor {account}.",
  },
  AssignmentBlocked: {
    told: "Op {at} is {account} bij “{scope}” geblokkeerd door {by}.",
    done: "{account} is hier geblokkeerd.",
  },
  AssignmentUnblocked: {
    told: "Op {at} is {account} bij “{scope}” gedeblokkeerd door {by}.",
    done: "{account} is hier gedeblokkeerd.",
  },
  AssignmentRemoved: {
    told: "Op {at} is de rol bij “{scope}” beëindigd voor {account}, door {by}.",
    done: "De rol bij “{scope}” is beëindigd voor {account}.",
  },
  ApplicationsGranted: {
    told: "Op {at} heeft {account} bij “{scope}” toepassingen gekregen, toegekend door {by}: {applications}.",
    done: "De toepassingen zijn toegekend aan {account}: {applications}.",
  },
  ApplicationsRevoked: {
    told: "Op {at} zijn bij “{scope}” toepassingen afgenomen voor {account}, door {by}: {applications}.",
    done: "De toepassingen zijn afgenomen voor {account}: {applications}.",
  },
  FunctionsAssigned: {
    told: "Op {at} zijn bij “{scope}” de functies gekozen voor {account}, door {by}: {functions}.",
    done: "{account} heeft nu deze functies: {functions}.",
    variants: {
      none: {
        told: "Op {at} zijn bij “{scope}” alle functies afgenomen voor {account}, door {by}.",
        done: "{account} heeft hier geen functie meer.",
      },
    },
  },
  PasswordReset: {
    told: "Op {at} is het wachtwoord opnieuw ingesteld voor {account}, door {by}.",
    done: "Het wachtwoord is opnieuw ingesteld voor {account}.",
  },
  AccessCodesRequested: {
    told: "Op {at} zijn toegangscodes aangevraagd voor {account}, door {by}.",
    done: "Uw vraag om toegangscodes is geregistreerd.",
  },
  AccessCodesIssued: {
    told: "Op {at} heeft {account} toegangscodes gekregen, uitgereikt door {by}.",
    done: "De toegangscodes zijn uitgereikt aan {account}.",
  },
  AccountUpdated: {
    told: "Op {at} zijn de persoonlijke gegevens gewijzigd voor {account}, door {by}.",
    done: "Uw persoonlijke gegevens zijn gewijzigd.",
  },
  PasswordChanged: {
    told: "Op {at} is het eigen wachtwoord gewijzigd door {by}.",
    done: "Uw wachtwoord is gewijzigd.",
  },
  CertificateUploaded: {
    told: "Op {at} is een persoonlijk certificaat toegevoegd door {by}.",
    done: "Uw certificaat is toegevoegd.",
  },
  CertificateRemoved: {
    told: "Op {at} is het persoonlijke certificaat verwijderd door {by}.",
    done: "Uw certificaat is verwijderd.",
  },
  AccountOpened: {
    told: "Op {at} is een account geopend voor {account}, door {by}.",
    done: "{account} heeft nu een account.",
  },
  PersonNumberCorrected: {
    told: "Op {at} is het INSZ gewijzigd voor {account}, door {by}.",
    done: "Het INSZ is gewijzigd voor {account}. Het vorige nummer blijft naar dit account verwijzen.",
  },
  AccountsMerged: {
    told: "Op {at} is het account “{merged}” samengevoegd met dat voor {account}, door {by}.",
    done: "De accounts zijn samengevoegd tot één account voor {account}.",
  },
  PersonErased: {
    told: "Op {at} zijn de persoonsgegevens gewist voor het account “{account}”, door {by}.",
    done: "De persoonsgegevens zijn gewist.",
  },
};
