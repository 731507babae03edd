import type { Scope } from "toegangsbeheer";
import { en } from "toegangsbeheer/messages/en";
import { describe, expect, it } from "vitest";
import { bakery } from "../../examples/facts/bakery.js";
import { sender } from "../../examples/j8-sender.js";
import { senderUpkeep } from "../../examples/j8-upkeep.js";
import { printed } from "../../examples/print.js";
import { eventsOf, outcomesOf } from "./outcome.js";

const story = sender();

describe("J8, a sender of structured messages", () => {
  it("is refused for each reason of the manual, and opens its channels", () => {
    expect(outcomesOf(story)).toEqual([
      { refused: ["certificate.expired"] },
      { refused: ["certificate.serial"] },
      { refused: ["technical-username.prefix"] },
      { refused: ["channel.applications-required"] },
      { events: ["SenderRegistered", "ChannelOpened"] },
      { refused: ["channel.exists"] },
      { refused: ["ssh-key.format"] },
      { events: ["ChannelOpened"] },
      { refused: ["channel.preference"] },
      { events: ["ChannelPreferred"] },
      { events: ["ChannelOpened"] },
      {
        shown: expect.arrayContaining([
          expect.stringMatching(/^FTP.* · expkorenaar · \d+ = [0-9A-F]+ · 01\/01\/2028/),
        ]),
      },
    ]);
  });

  it("leaves three channels, and one preferred for each application", () => {
    const { senders } = story.registry;
    const registered = senders.get(bakery.employer as Scope);
    expect(registered?.channels).toMatchObject([
      { kind: "ftp", username: "expkorenaar", sshKey: null, applications: ["dimona", "dmfa"] },
      {
        kind: "sftp",
        username: "expkorenaarsftp",
        sshKey: { algorithm: "ssh-ed25519" },
        applications: ["dmfa", "social-risk-declaration"],
      },
      { kind: "web-service", username: null, sshKey: null, applications: [] },
    ]);
    expect(registered?.preferred).toEqual({
      dimona: "ftp",
      dmfa: "sftp",
      "social-risk-declaration": "sftp",
    });
  });

  it("draws them under the tree", () => {
    expect(printed(story, en)).toContain(
      "• Preferred channel: Multifunctional declaration DmfA · SFTP channel",
    );
  });

  it("keeps of the certificate file what it says", () => {
    const [channel] = story.registry.senders.get(bakery.employer as Scope)?.channels ?? [];
    expect(channel?.certificate).toEqual({
      owner: bakery.name,
      issuer: "Fictieve Certificaten NV",
      enterprise: null,
      expiresAt: "2028-01-01T00:00:00.000Z",
      serial: String(0x4f1c26a7b0939d55n),
    });
  });
});

describe("J8, the upkeep of a sender", () => {
  const upkeep = senderUpkeep();

  it("renews what runs out, moves an application, and closes channels and sender", () => {
    const expiring = Array<string>(3).fill("review.certificate-expiring");
    expect(outcomesOf(upkeep)).toEqual([
      { reviewed: expect.arrayContaining(expiring) },
      { events: ["ChannelUpdated"] },
      { refused: ["certificate.serial"] },
      { events: ["ChannelUpdated"] },
      { events: ["ChannelClosed"] },
      { refused: ["ssh-key.format"] },
      { events: ["ChannelUpdated"] },
      { refused: ["technical-user.not-allowed"] },
      { events: ["TechnicalUserPasswordReset"] },
      { refused: ["contact.email-required"] },
      { events: ["SenderContactUpdated"] },
      { events: ["ChannelUpdated"] },
      { refused: ["channel.applications-required"] },
      { events: ["ChannelClosed"] },
      { refused: ["permission.denied"] },
      { events: ["SenderClosed"] },
      { refused: ["username.taken"] },
    ]);
  });

  it("prefers for each application the channel that is left", () => {
    const closing = upkeep.steps.findIndex(
      (step) => "command" in step && step.command.type === "CloseSender",
    );
    expect(upkeep.steps[closing]?.before.senders.get(bakery.employer as Scope)).toMatchObject({
      contact: { lastName: "Haddad", language: "fr" },
      channels: [{ kind: "sftp", certificate: { expiresAt: "2029-11-01T00:00:00.000Z" } }],
      preferred: { dimona: "sftp", dmfa: "sftp", "social-risk-declaration": "sftp" },
    });
  });

  it("leaves no sender, and tells no password of its technical user", () => {
    expect(upkeep.registry.senders.size).toBe(0);
    expect(JSON.stringify(eventsOf(upkeep)) + printed(upkeep, en)).not.toContain("Derde-Keer27");
  });
});
