import type { CertificateInput, PersonInput, RequestPartyInput } from "toegangsbeheer";
import type { ModelState } from "./state.js";

/** A number below the given one. */
export type Pick = (n: number) => number;

/** Numbers that look drawn, and are the same for the same seed. */
export function drawing(seed: number): Pick {
  let state = BigInt(seed);
  return (n) => {
    state = (state * 6364136223846793005n + 1442695040888963407n) % 2n ** 64n;
    return Number(state >> 33n) % n;
  };
}

export const enterprise = "0412398765";
export const domains = [
  `${enterprise}/employer-nsso:134567808`,
  `${enterprise}/employer-nsso:134567808`,
  `${enterprise}/employer-nsso:134567808`,
  `${enterprise}/employer-nsso:134567808`,
  `${enterprise}/finance:${enterprise}`,
  `${enterprise}/employer-nsso:999`,
];
export const other = "0418765430";

/** The n-th man born on 30 July 1985. */
export function insz(n: number): string {
  const nine = `850730${String(2 * n + 1).padStart(3, "0")}`;
  return nine + String(97n - (BigInt(nine) % 97n)).padStart(2, "0");
}

export function one<T>(pick: Pick, ...all: T[]): T {
  return all[pick(all.length)] as T;
}

export function maybe<K extends string, T>(pick: Pick, key: K, ...all: T[]): { [P in K]?: T } {
  const drawn = pick(all.length + 1);
  return (drawn === 0 ? {} : { [key]: all[drawn - 1] }) as { [P in K]?: T };
}

export const number = (pick: Pick) => (pick(9) > 0 ? enterprise : one(pick, other, "0412398764", "x"));
export const person = (pick: Pick) => (pick(20) === 0 ? one(pick, "", "85073000199") : insz(pick(7)));
export const account = (pick: Pick) => `a${pick(pick(6) > 0 ? 5 : 9)}`;
export const ticket = (pick: Pick) => `t-${pick(5)}`;
const email = (pick: Pick) => one(pick, "a@b.be", "sam@example.be", "mail@example.be", "", "no");
export const goodEmail = (pick: Pick) => (pick(30) === 0 ? email(pick) : one(pick, "a@b.be", "sam@b.be"));
export const phone = (pick: Pick) =>
  pick(8) === 0 ? one(pick, "", "12") : one(pick, "+32 2 123 45 67", "021234567", "0032 (0)2 123 45 67");
const name = (pick: Pick) =>
  pick(40) === 0 ? one(pick, " ", "\u0007", "\u200b", "A\u202en") : one(pick, "Sam", " An ");
export const today = (pick: Pick) =>
  one(pick, "2026-03-01", "2026-03-02", "2026-03-03", "2026-06-01", pick(9) ? "2026-07-01" : "2026-02-30");

function key(...parts: (string | Buffer)[]): string {
  const all = parts.flatMap((part) => {
    const bytes = typeof part === "string" ? Buffer.from(part) : part;
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    return [length, bytes];
  });
  return Buffer.concat(all).toString("base64");
}

const bytes = (length: number, first: number) =>
  Buffer.concat([Buffer.from([first]), Buffer.alloc(length - 1, 7)]);
const exponent = Buffer.from([1, 0, 1]);
/** A point on the curve: the one that generates it. */
const generator = Buffer.from(
  "046b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296" +
    "4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5",
  "hex",
);
export const keys = [
  `ssh-ed25519 ${key("ssh-ed25519", bytes(32, 9))}`,
  `ssh-ed25519 ${key("ssh-ed25519", bytes(32, 9))} somebody at his desk`,
  `ssh-ed25519 ${key("ssh-ed25519", bytes(31, 9))}`,
  `ssh-rsa ${key("ssh-rsa", exponent, Buffer.concat([Buffer.from([0]), bytes(256, 129)]))}`,
  `ssh-rsa ${key("ssh-rsa", exponent, bytes(257, 0))}`,
  `ssh-rsa ${key("ssh-rsa", Buffer.from([1]), Buffer.concat([Buffer.from([0]), bytes(256, 129)]))}`,
  `ssh-rsa ${key("ssh-rsa", exponent, bytes(256, 128))}`,
  `ssh-rsa ${key("ssh-rsa", exponent, bytes(256, 127))}`,
  `ssh-rsa ${key("ssh-ed25519", bytes(32, 9))}`,
  `ecdsa-sha2-nistp256 ${key("ecdsa-sha2-nistp256", "nistp256", generator)}`,
  `ecdsa-sha2-nistp256\t${key("ecdsa-sha2-nistp256", "nistp256", generator)}  who`,
  `ecdsa-sha2-nistp256 ${key("ecdsa-sha2-nistp256", "nistp256", bytes(65, 4))}`,
  `ecdsa-sha2-nistp384 ${key("ecdsa-sha2-nistp384", "nistp384", bytes(65, 4))}`,
  `ecdsa-sha2-nistp521 ${key("ecdsa-sha2-nistp521", "nistp521", bytes(133, 4))}`,
  `ssh-ed25519 ${key("ssh-ed25519", bytes(32, 9)).slice(0, -3)}`,
  " ",
  "ssh-rsa",
];

export function certificate(pick: Pick): CertificateInput {
  const [serialDecimal, serialHexadecimal] = one(
    pick,
    ["255", "ff"],
    ["00255", "0x00:FF"],
    ["255", "00 fF"],
    ["256", "0100"],
    ["255\n", " ff"],
    ...(pick(12) === 0
      ? [
          ["255", "fe"],
          ["x", "ff"],
          ["", ""],
          ["255", "0xx"],
        ]
      : [["0", "0"]]),
  ) as [string, string];
  return {
    owner: pick(40) === 0 ? one(pick, " ", "\u2060", "A\u202e") : " Example NV",
    issuer: pick(40) === 0 ? "" : "Example CA",
    ...maybe(pick, "enterprise", enterprise, " "),
    expiresAt: one(
      pick,
      "2027-01-01T00:00:00.000Z",
      "2030-01-01T00:00:00.000Z",
      ...(pick(12) === 0 ? ["2026-01-01T00:00:00.000Z", "2026-02-30T00:00:00.000Z", "soon"] : []),
    ),
    serialDecimal,
    serialHexadecimal,
  };
}

export function party(pick: Pick): RequestPartyInput {
  return {
    firstName: name(pick),
    lastName: name(pick),
    ...(pick(9) === 0 ? maybe(pick, "insz", "", " ") : { insz: person(pick) }),
    ...(pick(9) === 0 ? {} : { capacity: one(pick, "director" as const, "employee" as const) }),
    email: goodEmail(pick),
    phone: phone(pick),
    ...(pick(12) === 0 ? { mobile: one(pick, phone(pick), "") } : {}),
    ...(pick(12) === 0 ? { fax: one(pick, phone(pick), " ") } : {}),
  };
}

export function form(pick: Pick, model: ModelState): PersonInput {
  const n = pick(6);
  const title = pick(20) === 0 ? "x" : one(pick, "mr", "mrs");
  const bare = {
    insz: pick(30) === 0 ? "1" : insz(n),
    email: goodEmail(pick),
    ...maybe(pick, "title", title),
    ...maybe(pick, "lastDay", ...(pick(6) === 0 ? [today(pick)] : [])),
  };
  const isKnown = model.accounts.some(({ insz: own, aliases }) => [own, ...aliases].includes(insz(n)));
  if (pick(20) === 0 ? !isKnown : isKnown) return bare;
  const username = pick(9) === 0 ? one(pick, "expuser1", "short") : `username${n}`;
  return {
    ...bare,
    account: pick(9) === 0 ? account(pick) : `a${n}`,
    username,
    usernameConfirmation: username,
    password: "secret-word-1",
    passwordConfirmation: "secret-word-1",
    firstName: name(pick),
    lastName: name(pick),
  };
}

export function contact(pick: Pick) {
  return {
    firstName: name(pick),
    lastName: name(pick),
    title: pick(40) === 0 ? "dr" : "mr",
    function: name(pick),
    language: pick(40) === 0 ? "" : "nl",
    phone: phone(pick),
    ...(pick(3) === 0 ? { fax: one(pick, phone(pick), "") } : {}),
    ...(pick(3) === 0 ? { mobile: one(pick, phone(pick), " ") } : {}),
    emails: Array.from({ length: pick(20) === 0 ? 4 * pick(2) : 1 + pick(3) }, () => goodEmail(pick)),
  };
}

const applications = ["dmfa", "dimona", "drs", "ecaro", "nothing"];

export function some(pick: Pick, model: ModelState): string[] {
  const open = model.places.find(({ scope }) => scope === domains[0])?.applications ?? [];
  const all = pick(20) === 0 ? applications : open.map(({ id }) => id);
  return all.length === 0
    ? []
    : Array.from({ length: pick(9) === 0 ? 0 : 1 + pick(3) }, () => one(pick, ...all));
}

export function channel(pick: Pick, model: ModelState) {
  const kind = one(
    pick,
    "ftp",
    "sftp",
    "web-service",
    "ftp",
    "sftp",
    pick(3) ? "sftp" : one(pick, "mqlink", "post"),
  );
  const isFtp = kind === "ftp";
  const asked = pick(12) > 0;
  const named = asked ? kind !== "web-service" : pick(2) === 0;
  const username = pick(20) === 0 ? one(pick, "username1", "EXP", "exp12345!") : `EXPuser${pick(60)}`;
  return {
    kind,
    ...(pick(30) === 0 ? {} : { certificate: certificate(pick) }),
    ...((asked ? kind === "sftp" : pick(2) === 0)
      ? { sshKey: pick(2) ? (keys[0] as string) : one(pick, ...keys) }
      : maybe(pick, "sshKey", "")),
    ...(named
      ? { username, usernameConfirmation: pick(30) === 0 ? "x" : username }
      : maybe(pick, "username", "")),
    ...((asked ? isFtp : pick(2) === 0)
      ? { password: pick(20) ? "secret-word-1" : "x", passwordConfirmation: "secret-word-1" }
      : maybe(pick, "password", "")),
    ...((asked ? kind !== "web-service" : pick(2) === 0) ? { applications: some(pick, model) } : {}),
    ...(pick(3) === 0 ? { preferredFor: some(pick, model) } : {}),
  };
}

export const mandatary = (pick: Pick) =>
  pick(2) === 0 ? { enterprise: one(pick, other, other, "1") } : { insz: person(pick) };
export const subject = (pick: Pick) =>
  pick(6) === 0 ? one(pick, "tax", "nothing", "vat") : "social-security";
export const kindOfChannel = (pick: Pick) =>
  one(pick, "ftp", "sftp", "ftp", "sftp", "web-service", "e-box", pick(3) ? "ftp" : "isabel");
