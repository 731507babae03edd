import type { AccountId } from "../src/aggregates/common/event.js";
import type { RequestParty, Ticket } from "../src/aggregates/request/state.js";
import type { SenderContact } from "../src/aggregates/sender/state.js";
import type { Certificate } from "../src/credentials/certificate.js";
import type { EnterpriseNumber } from "../src/identifiers/enterprise-number.js";
import type { EventNamed, EventType } from "../src/procedures/events.js";
import { childScope, enterpriseScope, type Scope } from "../src/scope/scope.js";
import { nssoOf, withCheckDigits } from "../src/testing/synthetic.js";
import { accountOf, inszOfPerson, usernameOf } from "./people.js";
import type { Charge } from "./population.js";

/** What a sample tells of requests, senders, mandates, curators and people's own data. */
export interface Deals {
  readonly requests: Filed[];
  readonly signedRequests: Filed[];
  /** Domains without a sender, and with one that has an FTP and an SFTP channel. */
  readonly silent: Charge[];
  readonly senders: Charge[];
  readonly routed: Charge[];
  readonly mandated: (Charge & { readonly mandatary: string })[];
  /** Employers' domains: without a curator, and in the hands of one, who has a certificate. */
  readonly bankrupt: Charge[];
  readonly curated: Charge[];
  /** Domains with ten users, and enterprises with such a domain, that will be closed. */
  readonly closing: Charge[];
  readonly ending: Charge[];
  /** Accounts of those who hold nothing any more. */
  readonly leavers: { readonly account: string }[];
}

/** A request for a chief. */
export interface Filed {
  readonly ticket: string;
  readonly representative: string;
}

export function noDeals(): Deals {
  return {
    requests: [],
    signedRequests: [],
    silent: [],
    senders: [],
    routed: [],
    mandated: [],
    bankrupt: [],
    curated: [],
    closing: [],
    ending: [],
    leavers: [],
  };
}

/** Whoever fills in a request at a counter. */
export const requester = "counter-1";
export const declaration = "social-risk-declaration";
export const subject = "social-security";

type Emit = <Type extends EventType>(type: Type, data: EventNamed<Type>["data"]) => void;
type Note = <Name extends keyof Deals>(name: Name, entry: Deals[Name][number], rarity: number) => void;

// People who are nobody's users: far from the others, and nobody twice.
const firstCurator = 25_000_000;
const firstLeaver = 26_000_000;
const firstParty = 27_000_000;
const firstGuest = 40_000_000;

/** How many users a domain has that will be closed. */
export const guests = 10;

/** What the enterprises of a population do beside managing users, as events: each thing at one in so many of them. */
export class Dealings {
  constructor(
    private readonly emit: Emit,
    private readonly note: Note,
  ) {}

  /** What the enterprise of that domain does. */
  of(domain: Charge, index: number): void {
    this.request(domain, index);
    if (index % 2 === 0) this.send(domain, index);
    else this.note("silent", domain, 2);
    if (index % 4 === 2) this.mandate(domain, index);
    if (index % 2 === 0) this.route(domain, index);
    if (index % 8 === 5) this.note("bankrupt", this.employer(domain, index), 8);
    if (index % 8 === 7) this.curate(domain, index);
    if (index % 4 === 3) this.leave(index);
    if (index % 8 === 1) this.note("closing", this.open(domain, index), 8);
    if (index % 8 === 3) this.note("ending", this.open(this.found(index), index), 8);
  }

  /** An enterprise beside the others, with a chief and the mandate of a person. */
  private found(index: number): Charge {
    const enterprise = withCheckDigits(8_000_000 + index) as EnterpriseNumber;
    const scope = enterpriseScope(enterprise);
    const chief = this.account(firstGuest + 20 * index + guests, null);
    this.emit("EnterpriseRegistered", { enterprise, name: `Brief ${index}` });
    this.emit("ChiefAccessManagerAppointed", {
      enterprise,
      account: chief,
      email: "brief@example.org" as never,
      phone: "+3225000000" as never,
    });
    this.emit("MandateGranted", {
      enterprise,
      mandatary: { kind: "person", insz: inszOfPerson(firstParty + 2 * index) },
      subject,
      from: "2020-01-01" as never,
      until: null,
    });
    return { scope, holder: chief, enterprise: scope, chief };
  }

  /** A domain of ten users, left to the chief. */
  private open(charge: Charge, index: number): Charge {
    const enterprise = charge.enterprise as Scope;
    const scope = childScope(enterprise, { kind: "full-service-centre", identifier: enterprise });
    this.emit("DomainActivated", { scope, email: null, applications: ["dmfa"], fields: {} });
    this.emit("ManagerAppointed", { scope, manager: { kind: "office", office: enterprise } });
    for (let guest = 0; guest < guests; guest++) {
      const account = this.account(firstGuest + 20 * index + guest, null);
      const email = "guest@example.org" as never;
      this.emit("AssignmentAdded", {
        account,
        scope,
        role: "user",
        details: { title: null, language: "nl", email, localEmail: null, lastDay: null },
        applications: ["dmfa"],
        functions: [],
      });
    }
    return { ...charge, scope, holder: charge.chief };
  }

  private request(domain: Charge, index: number): void {
    if (index % 2 === 1) return;
    const ticket = `request-${index}` as Ticket;
    const insz = inszOfPerson(firstParty + 2 * index);
    this.emit("AppointmentRequested", {
      ticket,
      enterprise: domain.enterprise as EnterpriseNumber,
      procedure: "signed-request",
      requester,
      representative: party(firstParty + 2 * index),
      chief: party(firstParty + 2 * index + 1),
      accessCodes: false,
    });
    const isSigned = index % 4 === 0;
    if (isSigned) this.emit("AppointmentRequestSigned", { ticket, insz, means: "handwritten-original" });
    this.note(isSigned ? "signedRequests" : "requests", { ticket, representative: insz }, 4);
  }

  private send(charge: Charge, index: number): void {
    const domain = charge.scope as Scope;
    this.emit("SenderRegistered", { domain, contact });
    this.emit("ChannelOpened", {
      domain,
      channel: "ftp",
      certificate: certificateOf(index),
      sshKey: null,
      username: `expftp${index}` as never,
      applications: ["dmfa", "dimona"],
    });
    this.emit("ChannelOpened", {
      domain,
      channel: "sftp",
      certificate: certificateOf(index),
      sshKey: { algorithm: "ssh-ed25519", data: keyOf(0) },
      username: `expsftp${index}` as never,
      applications: ["dmfa"],
    });
    this.note("senders", charge, 2);
  }

  /** One in two mandates an office of its own, one in two a person. */
  private mandate(domain: Charge, index: number): void {
    const office = withCheckDigits(10_000_000 + index) as EnterpriseNumber;
    const isPerson = index % 8 === 2;
    this.emit("MandateGranted", {
      enterprise: domain.enterprise as EnterpriseNumber,
      mandatary: isPerson
        ? { kind: "person", insz: inszOfPerson(firstParty + 2 * index) }
        : { kind: "enterprise", enterprise: office },
      subject,
      from: "2020-01-01" as never,
      until: null,
    });
    if (!isPerson) this.note("mandated", { ...domain, mandatary: office }, 8);
  }

  /** Where a person has a mandate, he gets the answers. */
  private route(charge: Charge, index: number): void {
    this.emit("RouteSet", {
      domain: charge.scope as Scope,
      declaration,
      recipient:
        index % 8 === 2
          ? { kind: "mandatary", mandatary: { kind: "person", insz: inszOfPerson(firstParty + 2 * index) } }
          : { kind: "self", channel: "e-box" },
    });
    this.note("routed", charge, 2);
  }

  /** The employer's domain, in the hands of the chief. */
  private employer(domain: Charge, index: number): Charge {
    const enterprise = domain.enterprise as Scope;
    const scope = childScope(enterprise, { kind: "employer-nsso", identifier: nssoOf(1_000_000 + index) });
    this.emit("DomainActivated", { scope, email: null, applications: ["dmfa"], fields: {} });
    this.emit("ManagerAppointed", { scope, manager: { kind: "office", office: enterprise } });
    return { ...domain, scope, holder: domain.chief };
  }

  private curate(domain: Charge, index: number): void {
    const employer = this.employer(domain, index);
    const holder = this.account(firstCurator + index, null);
    this.emit("CertificateUploaded", { account: holder, certificate: certificateOf(index) });
    this.emit("CuratorAppointed", {
      enterprise: domain.enterprise as EnterpriseNumber,
      account: holder,
      domains: [employer.scope as Scope],
      details: {
        title: null,
        language: "nl",
        email: "curator@example.org" as never,
        localEmail: null,
        lastDay: null,
      },
    });
    this.note("curated", { ...employer, holder }, 8);
  }

  private leave(index: number): void {
    const person = firstLeaver + index;
    this.note("leavers", { account: this.account(person, usernameOf(person)) }, 4);
  }

  private account(person: number, username: string | null): AccountId {
    const account = accountOf(person) as AccountId;
    this.emit("AccountOpened", {
      account,
      insz: inszOfPerson(person),
      firstName: "Gust",
      lastName: "Maes",
      username: username as never,
      passwordTiedTo: null,
    });
    return account;
  }
}

function party(person: number): RequestParty {
  return {
    firstName: "Sam",
    lastName: "Maes",
    insz: inszOfPerson(person),
    capacity: "employee",
    email: "office@example.org" as never,
    phone: "+3221112233" as never,
    mobile: null,
    fax: null,
  };
}

const contact: SenderContact = {
  firstName: "Sam",
  lastName: "Maes",
  title: "mr",
  function: "Payroll officer",
  language: "nl",
  phone: "+3221112233" as never,
  fax: null,
  mobile: null,
  emails: ["payroll@example.org" as never],
};

function certificateOf(index: number): Certificate {
  return {
    owner: "Example Hospital",
    issuer: "Example CA",
    enterprise: null,
    expiresAt: "2027-12-31T00:00:00.000Z" as never,
    serial: String(1_000_000 + index),
  };
}

/** A public key in base64: its algorithm, and thirty-two bytes that are all the same. */
export function keyOf(byte: number): string {
  const algorithm = Buffer.from("\0\0\0\x0bssh-ed25519\0\0\0 ", "latin1");
  return Buffer.concat([algorithm, Buffer.alloc(32, byte)]).toString("base64");
}
