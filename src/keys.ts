// The entry `toegangsbeheer/keys`: what a form or an API needs that takes certificates and public SSH keys.
export {
  type Certificate,
  type CertificateCode,
  type CertificateInput,
  type CertificateOptions,
  parseCertificate,
} from "./credentials/certificate.js";
export { parseSshKey, type SshKey, type SshKeyCode } from "./credentials/ssh/ssh-key.js";
export type { Instant } from "./kernel/instant.js";
export type { Accepted, Refused, Result } from "./kernel/result.js";
export type { Params, Path, Violation } from "./kernel/violation.js";
