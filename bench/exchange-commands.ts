import type { CertificateInput } from "../src/credentials/certificate.js";
import type { SenderContactInput } from "../src/procedures/senders/commands.js";
import { contextOf } from "../src/testing/sample.js";
import { withCheckDigits } from "../src/testing/synthetic.js";
import { type Asking, asked, type Kinds, passwords } from "./asking.js";
import { declaration, keyOf, subject } from "./dealings.js";

const court = { kind: "court" } as const;

/** The commands about senders, channels, routes, mandates and curators. */
export function exchangeCommands(asking: Asking): Kinds {
  return {
    RegisterSender: () =>
      asking.byChief("silent", ({ scope }) => ({
        type: "RegisterSender",
        scope,
        contact: contact("Sam"),
        channel: {
          kind: "sftp",
          certificate: certificate(asking),
          sshKey: `ssh-ed25519 ${keyOf(1)}`,
          ...technicalUser(asking),
          applications: ["dmfa"],
        },
      })),
    UpdateSenderContact: () =>
      asking.byChief("senders", ({ scope }) => ({
        type: "UpdateSenderContact",
        scope,
        contact: contact("Fien"),
      })),
    CloseSender: () => asking.byChief("senders", ({ scope }) => ({ type: "CloseSender", scope })),
    OpenChannel: () =>
      asking.byChief("senders", ({ scope }) => ({
        type: "OpenChannel",
        scope,
        channel: { kind: "web-service", certificate: certificate(asking) },
      })),
    CloseChannel: () =>
      asking.byChief("senders", ({ scope }) => ({ type: "CloseChannel", scope, channel: "ftp" })),
    SetChannelApplications: () =>
      asking.byChief("senders", ({ scope }) => ({
        type: "SetChannelApplications",
        scope,
        channel: "sftp",
        applications: ["dmfa", "ecaro"],
      })),
    PreferChannel: () =>
      asking.byChief("senders", ({ scope }) => ({
        type: "PreferChannel",
        scope,
        channel: "sftp",
        application: "dmfa",
      })),
    RenewChannelCertificate: () =>
      asking.byChief("senders", ({ scope }) => ({
        type: "RenewChannelCertificate",
        scope,
        channel: "ftp",
        certificate: certificate(asking),
      })),
    RenewChannelKey: () =>
      asking.byChief("senders", ({ scope }) => ({
        type: "RenewChannelKey",
        scope,
        channel: "sftp",
        sshKey: `ssh-ed25519 ${keyOf(1)}`,
      })),
    ResetTechnicalUserPassword: () =>
      asking.byChief("senders", ({ scope }) => ({
        type: "ResetTechnicalUserPassword",
        scope,
        channel: "ftp",
        ...passwords,
      })),
    SetRoute: () =>
      asking.byChief("senders", ({ scope }) => ({
        type: "SetRoute",
        scope,
        declaration,
        recipient: "self",
        channel: "ftp",
      })),
    ClearRoute: () => asking.byChief("routed", ({ scope }) => ({ type: "ClearRoute", scope, declaration })),
    GrantMandate: () =>
      asking.byChief("enterprises", ({ enterprise }) => ({
        type: "GrantMandate",
        enterprise,
        mandatary: { enterprise: withCheckDigits(asking.newcomer() % 20_000_000) },
        subject,
        from: "2026-11-21",
      })),
    RevokeMandate: () =>
      asking.byChief("mandated", ({ enterprise, mandatary }) => ({
        type: "RevokeMandate",
        enterprise,
        mandatary: { enterprise: mandatary },
        subject,
      })),
    AppointCurator: () => {
      const { enterprise } = asking.at("bankrupt");
      const enterprises = { [enterprise]: { name: "Enterprise", bankrupt: true } };
      const ask = asked(court, { type: "AppointCurator", enterprise, person: asking.stranger() });
      const { context } = ask;
      return { ...ask, context: contextOf({ ...context, facts: { ...context.facts, enterprises } }) };
    },
    DischargeCurator: () =>
      asked(court, { type: "DischargeCurator", enterprise: asking.at("curated").enterprise }),
  };
}

function contact(firstName: string): SenderContactInput {
  return {
    firstName,
    lastName: "Willems",
    title: "mrs",
    function: "Payroll officer",
    language: "fr",
    phone: "+3221112233",
    emails: ["payroll@example.org"],
  };
}

/** A certificate with a number of its own. */
export function certificate(asking: Asking): CertificateInput {
  const serial = asking.newcomer();
  return {
    owner: "Example Hospital",
    issuer: "Example CA",
    expiresAt: "2028-12-31T00:00:00.000Z",
    serialDecimal: String(serial),
    serialHexadecimal: serial.toString(16),
  };
}

function technicalUser(asking: Asking): { readonly username: string; readonly usernameConfirmation: string } {
  const username = `expnew${asking.newcomer()}`;
  return { username, usernameConfirmation: username };
}
