import {
  createPublicKey,
  generateKeyPairSync,
  type JsonWebKey,
  type KeyObject,
  sign,
  X509Certificate,
} from "node:crypto";
import type { CertificateInput } from "toegangsbeheer";

/** What an example certificate says. */
interface CertificateText {
  readonly owner: string;
  readonly issuer: string;
  /** In hexadecimal digits. */
  readonly serial: string;
  readonly from: string;
  readonly until: string;
}

/** A certificate file, made up here since no authority makes one for an example. */
export function certificateFile({ owner, issuer, serial, from, until }: CertificateText): string {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const content = der(
    0x30,
    der(0xa0, der(0x02, Buffer.of(2))),
    der(0x02, Buffer.from(serial, "hex")),
    ecdsaWithSha256,
    nameOf(issuer),
    der(0x30, moment(from), moment(until)),
    nameOf(owner),
    publicKey.export({ type: "spki", format: "der" }),
  );
  const signature = der(0x03, Buffer.of(0), sign("sha256", content, privateKey));
  const body = der(0x30, content, ecdsaWithSha256, signature).toString("base64");
  return `-----BEGIN CERTIFICATE-----\n${body}\n-----END CERTIFICATE-----\n`;
}

/** Reads a certificate file, PEM or DER, as a host does: the library takes the plain values. */
export function readCertificateFile(file: string | Buffer): CertificateInput {
  const { subject, issuer, serialNumber, validTo } = new X509Certificate(file);
  return {
    owner: commonName(subject),
    issuer: commonName(issuer),
    expiresAt: new Date(validTo).toISOString(),
    serialDecimal: BigInt(`0x${serialNumber}`).toString(),
    serialHexadecimal: serialNumber,
  };
}

/** A new public SSH key in the OpenSSH notation. */
export function sshKey(comment: string): string {
  return `${openSsh(generateKeyPairSync("ed25519").publicKey)} ${comment}`;
}

/**
 * Reads a file with a public key (PEM, or DER as `SubjectPublicKeyInfo`) as a host does, into the notation of OpenSSH that
 * the library takes. A file that `ssh-keygen` wrote is in that notation already.
 */
export function readPublicKeyFile(file: string | Buffer): string {
  const isDer = typeof file !== "string" && file[0] === 0x30;
  return openSsh(createPublicKey(isDer ? { key: file, format: "der", type: "spki" } : file));
}

/** What a key of each kind is made of, behind its name, as OpenSSH writes it (RFC 4253, 5656, 8709). */
const fieldsOf: Readonly<Record<string, (key: JsonWebKey) => readonly (string | Buffer)[]>> = {
  ed25519: ({ x }) => ["ssh-ed25519", bytesOf(x)],
  rsa: ({ e, n }) => ["ssh-rsa", positive(bytesOf(e)), positive(bytesOf(n))],
  ec: ({ crv, x, y }) => {
    const curve = `nist${crv?.toLowerCase().replace("-", "")}`;
    return [`ecdsa-sha2-${curve}`, curve, Buffer.concat([Buffer.of(4), bytesOf(x), bytesOf(y)])];
  },
};

/** A key in the notation of OpenSSH; of a kind that it does not take, the name alone, which the library refuses. */
function openSsh(key: KeyObject): string {
  const kind = key.asymmetricKeyType ?? "";
  const [name, ...fields] = fieldsOf[kind]?.(key.export({ format: "jwk" })) ?? [kind];
  return `${name} ${Buffer.concat([name ?? "", ...fields].map(withLength)).toString("base64")}`;
}

function bytesOf(text = ""): Buffer {
  return Buffer.from(text, "base64url");
}

/** A number that is read with its sign: a zero before it where it would be a negative one. */
function positive(number: Buffer): Buffer {
  return (number[0] ?? 0) > 0x7f ? Buffer.concat([Buffer.of(0), number]) : number;
}

function withLength(field: string | Buffer): Buffer {
  const bytes = Buffer.from(field as string);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

/** The common name of a certificate's owner or issuer; of one without, all that it is called, on one line. */
function commonName(name: string): string {
  return /^CN=(.*)$/m.exec(name)?.[1] ?? name.trim().replaceAll("\n", ", ");
}

// As much of the notation of certificates (DER) as an example needs.

/** A value: its tag, its length and what it holds. */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.of(tag, ...size), content]);
}

const ecdsaWithSha256 = der(0x30, der(0x06, Buffer.from("2a8648ce3d040302", "hex")));

function nameOf(text: string): Buffer {
  const commonNameId = der(0x06, Buffer.from("550403", "hex"));
  return der(0x30, der(0x31, der(0x30, commonNameId, der(0x0c, Buffer.from(text)))));
}

/** A day's first second, in the short notation, which serves until 2049. */
function moment(day: string): Buffer {
  return der(0x17, Buffer.from(`${day.slice(2).replaceAll("-", "")}000000Z`));
}
