import { type ChannelInput, type Registry, senderDetails } from "toegangsbeheer";
import { describe, expect, it } from "vitest";
import { senderContact as contact } from "../../support/senders.js";
import { ed25519Key } from "../../support/ssh-keys.js";
import {
  by,
  codes,
  context,
  domain,
  employer,
  hospital,
  minute,
  password,
  played,
  site,
  type Turn,
  world,
} from "../../support/world.js";
import { answered, askedInAnyShape, askedOfSlices, refusedWith } from "../ask.js";

const certificate = {
  owner: "Example Hospital",
  issuer: "Example CA",
  expiresAt: "2027-01-01T00:00:00.000Z",
  serialDecimal: "18446744073709551616",
  serialHexadecimal: "01 00 00 00 00 00 00 00 00",
};
const key = ed25519Key();
const ftp: ChannelInput = {
  kind: "ftp",
  certificate,
  username: "EXPhospital1",
  usernameConfirmation: "exphospital1",
  password,
  passwordConfirmation: password,
  applications: ["dimona", "dmfa"],
};
const sftp: ChannelInput = {
  kind: "sftp",
  certificate,
  sshKey: `${key} somebody@example.org`,
  username: "exphospital2",
  usernameConfirmation: "exphospital2",
  applications: ["dimona"],
};
const turns: readonly Turn[] = [
  [{ type: "RegisterSender", scope: employer, contact, channel: ftp }, by.chief],
  [{ type: "OpenChannel", scope: employer, channel: sftp }, by.chief],
  [{ type: "PreferChannel", scope: employer, channel: "sftp", application: "dimona" }, by.chief],
];
const registry: Registry = played(turns);

describe("the sender of a domain", () => {
  it("is told with its contact, channels, certificates in both forms, keys, technical users and preferences", () => {
    const kept = {
      ...{ owner: "Example Hospital", issuer: "Example CA", enterprise: null },
      expiresAt: "2027-01-01T00:00:00.000Z",
      serialDecimal: "18446744073709551616",
      serialHexadecimal: "010000000000000000",
    };
    expect(answered(senderDetails(registry, { scope: employer }, context(by.chief)))).toEqual({
      domain: employer,
      registeredAt: minute(30),
      contact: { ...contact, fax: null, mobile: null },
      channels: [
        {
          kind: "ftp",
          username: "exphospital1",
          openedAt: minute(30),
          certificate: kept,
          sshKey: null,
          applications: [
            { id: "dimona", preferred: false },
            { id: "dmfa", preferred: true },
          ],
        },
        {
          kind: "sftp",
          username: "exphospital2",
          openedAt: minute(31),
          certificate: kept,
          sshKey: key,
          applications: [{ id: "dimona", preferred: true }],
        },
      ],
    });
  });

  it("is for whoever may manage it, at a domain", () => {
    const ask = (actor: Parameters<typeof context>[0], scope: string): unknown =>
      codes(refusedWith(senderDetails(registry, { scope }, context(actor))) as never);
    expect(ask(by.manager, employer)).toEqual(["permission.denied"]);
    expect(ask(by.otherchief, employer)).toEqual(["permission.denied"]);
    expect(ask(by.contactCentre, employer)).toEqual(["permission.denied"]);
    expect(ask(by.chief, hospital)).toEqual(["input.shape at scope"]);
    expect(ask(by.chief, site)).toEqual(["input.shape at scope"]);
    expect(ask(by.chief, domain)).toEqual(["sender.unknown at scope"]);
    askedInAnyShape(employer as never, (query) => senderDetails(registry, query, context(by.chief)));
  });

  it("is asked of slices, which look at no other", () => {
    const keys = askedOfSlices(registry, (part) =>
      senderDetails(part, { scope: employer }, context(by.chief)),
    );
    expect(keys.filter((key) => key.startsWith("sender:"))).toEqual([`sender:${employer}`]);
    askedOfSlices(world(), (part) => senderDetails(part, { scope: employer }, context(by.chief)));
  });
});
