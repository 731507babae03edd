import { type Bytes, numberOf } from "./wire.js";

/** A curve y² = x³ − 3x + b over the numbers modulo p, whose points have that order (NIST SP 800-186). */
export interface Curve {
  readonly name: string;
  /** How many bytes a coordinate has. */
  readonly size: number;
  readonly p: bigint;
  readonly b: bigint;
  readonly order: bigint;
}

/** The curve of that name that SSH keys may lie on (RFC 5656). */
export function curveNamed(name: string): Curve | undefined {
  if (name === "nistp256") {
    const p = 2n ** 256n - 2n ** 224n + 2n ** 192n + 2n ** 96n - 1n;
    const b = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn;
    return {
      name,
      size: 32,
      p,
      b,
      order: 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n,
    };
  }
  if (name === "nistp384") {
    const p = 2n ** 384n - 2n ** 128n - 2n ** 96n + 2n ** 32n - 1n;
    const b =
      0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aefn;
    const order =
      0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973n;
    return { name, size: 48, p, b, order };
  }
  if (name === "nistp521") {
    const b =
      0x51953eb9618e1c9a1f929a21a0b68540eea2da725b99b315f3b8b489918ef109e156193951ec7e937b1652c0bd3bb1bf073573df883d2c34f1ef451fd46b503f00n;
    const order =
      0x1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa51868783bf2f966b7fcc0148f709a5d03bb5c9b8899c47aebb6fb71e91386409n;
    return { name, size: 66, p: 2n ** 521n - 1n, b, order };
  }
  return undefined;
}

/**
 * True for an uncompressed point on the curve that OpenSSH takes for a key: neither coordinate is so short or so close
 * to the order that no honest key has it.
 */
export function isPointOn({ size, p, b, order }: Curve, point: Bytes): boolean {
  if (point.length !== 1 + 2 * size || point[0] !== 4) return false;
  const x = numberOf(point.slice(1, 1 + size));
  const y = numberOf(point.slice(1 + size));
  const least = 1n << BigInt(Math.floor(order.toString(2).length / 2));
  if ([x, y].some((coordinate) => coordinate < least || coordinate >= order - 1n)) return false;
  return (y * y - (x * x * x - 3n * x + b)) % p === 0n;
}
