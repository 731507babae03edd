/** A person in a request for a chief. */
export interface ModelParty {
  firstName: string | null;
  lastName: string | null;
  insz: string | null;
  capacity: string | null;
  email: string;
  phone: string;
  mobile: string | null;
  fax: string | null;
}

/** A request for a chief. Once it was answered little of it is kept. */
export interface ModelRequest {
  ticket: string;
  enterprise: string;
  status: "open" | "granted" | "rejected" | "withdrawn";
  requestedAt: string;
  open?: {
    procedure: "exception" | "signed-request";
    requester: string | null;
    representative: ModelParty;
    chief: ModelParty;
    accessCodes: boolean;
    signedBy: string | null;
    isSigned: boolean;
  };
}

export interface ModelCertificate {
  owner: string;
  issuer: string;
  enterprise: string | null;
  expiresAt: string;
  serial: string;
}

export interface ModelChannel {
  kind: string;
  certificate: ModelCertificate;
  sshKey: { algorithm: string; data: string } | null;
  username: string | null;
  applications: string[];
  openedAt: string;
}

/** The sender of a domain's structured messages. */
export interface ModelSender {
  domain: string;
  contact: object;
  channels: ModelChannel[];
  /** By application: the channel by which its messages go. */
  preferred: Record<string, string>;
  registeredAt: string;
}

/** Who holds a mandate. */
export type ModelMandatary = { kind: "enterprise"; enterprise: string } | { kind: "person"; insz: string };

/** One mandate. */
export interface ModelMandate {
  enterprise: string;
  mandatary: ModelMandatary;
  subject: string;
  from: string;
  until: string | null;
}

/** One route of a domain. */
export interface ModelRoute {
  domain: string;
  declaration: string;
  recipient: { kind: "self"; channel: string } | { kind: "mandatary"; mandatary: ModelMandatary };
}

/** An account that is no more. */
export interface ModelFormer {
  account: string;
  former: { kind: "erased" } | { kind: "merged"; into: string };
}

/** True when it is the same enterprise or person. */
export function isSameMandatary(one: ModelMandatary, other: ModelMandatary): boolean {
  if (one.kind === "enterprise") return other.kind === "enterprise" && one.enterprise === other.enterprise;
  return other.kind === "person" && one.insz === other.insz;
}
