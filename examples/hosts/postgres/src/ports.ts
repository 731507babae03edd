import { createHmac, randomBytes, scrypt } from "node:crypto";
import { promisify } from "node:util";
import type { HostPorts } from "toegangsbeheer/host";

const hashed = promisify<string, Buffer, number, Buffer>(scrypt);

/** Hashes a password by scrypt, with a salt of its own. */
async function hash(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await hashed(password, salt, 32);
  return `scrypt$${salt.toString("base64")}$${key.toString("base64")}`;
}

/** Hashing and digests; the key of a service is a secret of its own, and stays the same. */
export function secretPorts(digestKey: string): Pick<HostPorts, "hash" | "digest"> {
  return { hash, digest: (text) => createHmac("sha256", digestKey).update(text).digest("base64url") };
}
