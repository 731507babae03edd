import { type Asking, asked, centre, type Kinds } from "./asking.js";
import { guests } from "./dealings.js";
import { accountOf, inszOfPerson } from "./people.js";

/** The commands about chiefs, co-managers and places. */
export function placeCommands(asking: Asking): Kinds {
  return {
    AppointChiefAccessManager: () => {
      const { enterprise } = asking.at("enterprises");
      const person = asking.newcomer();
      return asked(centre, {
        type: "AppointChiefAccessManager",
        enterprise,
        chief: {
          insz: inszOfPerson(person),
          account: accountOf(person),
          email: "info@example.org",
          phone: "+3221112233",
        },
        representative: inszOfPerson(asking.newcomer() + 500_000),
        declaration: true,
      });
    },
    AppointCoChiefAccessManager: () =>
      asking.byChief("enterprises", ({ scope }) => ({
        type: "AppointCoChiefAccessManager",
        scope,
        person: asking.stranger(),
      })),
    AppointCoAccessManager: () =>
      asking.byChief("domains", ({ scope }) => ({
        type: "AppointCoAccessManager",
        scope,
        person: asking.stranger(),
      })),
    ActivateDomain: () =>
      asking.byChief("enterprises", ({ enterprise }) => ({
        type: "ActivateDomain",
        enterprise,
        kind: "residential-care",
        email: "care@example.org",
        manager: "self",
      })),
    UpdateDomain: () =>
      asking.byChief("domains", ({ scope }) => ({ type: "UpdateDomain", scope, email: asking.email() })),
    ConfirmReview: () =>
      asking.byChief("domains", ({ scope }) => ({
        type: "ConfirmReview",
        scope,
        factsAt: "2026-03-02T09:00:00.000Z",
        findings: [
          { finding: `review.single-person@${scope}#nobody`, decision: "kept", reason: "Looked at" },
        ],
      })),
    UpdateSubdivision: () =>
      asking.byChief("subdivisions", ({ scope }) => ({
        type: "UpdateSubdivision",
        scope,
        email: asking.email(),
      })),
    UpdateSite: () =>
      asking.byChief("sites", ({ scope }) => ({ type: "UpdateSite", scope, email: asking.email() })),
    SetDomainApplications: () =>
      asking.byChief("domains", ({ scope }) => ({
        type: "SetDomainApplications",
        scope,
        applications: scope.includes("/service-provider")
          ? ["dmfa", "unique-site-notification"]
          : ["heracles"],
      })),
    SetSubdivisionApplications: () =>
      asking.byChief("subdivisions", ({ scope }) => ({
        type: "SetSubdivisionApplications",
        scope,
        applications: ["heracles"],
      })),
    SetSiteApplications: () =>
      asking.byChief("sites", ({ scope }) => ({
        type: "SetSiteApplications",
        scope,
        applications: ["heracles"],
      })),
    ReplaceAccessManager: () =>
      asking.byChief("domains", ({ scope }) => ({
        type: "ReplaceAccessManager",
        scope,
        manager: asking.stranger(),
      })),
    ReplaceSubdivisionManager: () =>
      asking.byChief("subdivisions", ({ scope }) => ({
        type: "ReplaceSubdivisionManager",
        scope,
        manager: asking.stranger(),
      })),
    ReplaceSiteManager: () =>
      asking.byChief("sites", ({ scope }) => ({
        type: "ReplaceSiteManager",
        scope,
        manager: asking.stranger(),
      })),
    AddSubdivision: () =>
      asking.byChief("subdivisions", ({ scope }) => ({
        type: "AddSubdivision",
        scope: scope.slice(0, scope.lastIndexOf("/")),
        kind: "mammography-unit",
        number: String(1_000_000 + asking.newcomer()),
        email: "unit@example.org",
        manager: "self",
      })),
    AddSite: () =>
      asking.byChief("subdivisions", ({ scope }) => ({
        type: "AddSite",
        scope,
        kind: "mammography-site",
        number: String(1_000_000 + asking.newcomer()),
        email: "site@example.org",
        manager: "self",
      })),
    CloseDomain: () => asking.byChief("closing", ({ scope }) => ({ type: "CloseDomain", scope }), guests),
    RecordEnterpriseChange: () =>
      asked(
        centre,
        {
          type: "RecordEnterpriseChange",
          enterprise: asking.at("ending").enterprise,
          change: { kind: "ceased" },
        },
        guests,
      ),
    RemoveSubdivision: () =>
      asking.byChief("emptySubdivisions", ({ scope }) => ({ type: "RemoveSubdivision", scope })),
    RemoveSite: () => asking.byChief("emptySites", ({ scope }) => ({ type: "RemoveSite", scope })),
  };
}
