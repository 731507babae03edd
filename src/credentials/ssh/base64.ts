const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** The bytes of canonical base64 (RFC 4648): whole groups of four, padded to the last, no stray bits; or nothing. */
export function bytesOf(base64: string): readonly number[] | undefined {
  if (base64.length % 4 !== 0) return undefined;
  const padding = base64.indexOf("=");
  const end = padding < 0 ? base64.length : padding;
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (let at = 0; at < end; at += 1) {
    held = (held << 6) | digits.indexOf(base64.charAt(at));
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push(held >> bits);
    held &= (1 << bits) - 1;
  }
  return held === 0 ? bytes : undefined;
}
