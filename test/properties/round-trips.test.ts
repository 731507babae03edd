import fc from "fast-check";
import {
  checkPassword,
  decodeCommand,
  decodeEvent,
  formatEnterpriseNumber,
  formatEstablishmentNumber,
  formatHcoNumber,
  formatIdentificationCode,
  formatInsz,
  formatNihiiNumber,
  formatNssoNumber,
  formatScope,
  isAccountId,
  parseEmail,
  parseEnterpriseNumber,
  parseEstablishmentNumber,
  parseHcoNumber,
  parseIdentificationCode,
  parseInsz,
  parseNihiiNumber,
  parseNssoNumber,
  parsePersonName,
  parsePhone,
  parseScope,
  parseUsername,
  restore,
  scopeParts,
  snapshot,
  snapshotChunks,
} from "toegangsbeheer";
import {
  accountId,
  email,
  enterpriseNumber,
  establishmentNumber,
  hcoNumber,
  identificationCode,
  insz,
  type NumberKind,
  nihiiNumber,
  notations,
  nssoNumber,
  password,
  personName,
  phone,
  scope,
  username,
} from "toegangsbeheer/testing";
import { describe, expect, it } from "vitest";
import { holding } from "../support/world.js";
import { contentOf, onEverySequence, onEveryTurn, playing, runs, withoutRegistry } from "./support.js";

const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value));

describe("law 13, round trips: commands, events and snapshots through JSON, identifiers through format and parse", () => {
  it("commands", () => {
    onEveryTurn(100, ({ command, answer }) => {
      const read = decodeCommand(throughJson(command));
      if (answer.ok) expect(read).toEqual({ ok: true, value: command });
      if (read.ok) expect(read.value).toEqual(command);
    });
  });

  it("events, and all that handle answers", () => {
    onEveryTurn(100, ({ answer }) => {
      expect(throughJson(withoutRegistry(answer))).toStrictEqual(withoutRegistry(answer));
      if (!answer.ok) return;
      for (const event of answer.events) {
        expect(decodeEvent(throughJson(event))).toStrictEqual({ ok: true, value: event });
        const read = decodeEvent(throughJson(event));
        expect(JSON.stringify(read.ok && read.value)).toBe(JSON.stringify(event));
      }
    });
  });

  it("snapshots, whole and in parts", () => {
    onEverySequence(150, (sequence) => {
      const end = playing(sequence, () => {});
      const kept = throughJson(snapshot(end));
      expect(kept).toStrictEqual(snapshot(end));
      for (const input of [kept, throughJson([...snapshotChunks(end, 3)])]) {
        const restored = holding(restore(input));
        expect(contentOf(restored.value)).toEqual(contentOf(end));
        expect(snapshot(restored.value)).toStrictEqual(snapshot(end));
      }
    });
  });

  const identifiers: readonly Identifier[] = [
    { name: "insz", values: insz(), format: formatInsz as Format, parse: parseInsz },
    {
      name: "enterprise-number",
      values: enterpriseNumber(),
      format: formatEnterpriseNumber as Format,
      parse: parseEnterpriseNumber,
    },
    {
      name: "establishment-number",
      values: establishmentNumber(),
      format: formatEstablishmentNumber as Format,
      parse: parseEstablishmentNumber,
    },
    { name: "nsso-number", values: nssoNumber(), format: formatNssoNumber as Format, parse: parseNssoNumber },
    {
      name: "nihii-number",
      values: nihiiNumber(),
      format: formatNihiiNumber as Format,
      parse: parseNihiiNumber,
    },
  ];

  for (const { name, values, format, parse } of identifiers) {
    it(`${name}: every notation is read as the one canonical value`, () => {
      const written = values.chain((value) => fc.tuple(fc.constant(value), notations(name, value)));
      fc.assert(
        fc.property(written, ([value, text]) => {
          expect(parse(value)).toEqual({ ok: true, value });
          expect(parse(format(value))).toEqual({ ok: true, value });
          expect(parse(text)).toEqual({ ok: true, value });
        }),
        runs(1_000),
      );
    });
  }

  it("institution numbers and codes, scopes, and the fields of a form", () => {
    const all = fc.record({
      hco: hcoNumber(),
      code: identificationCode(),
      scope: scope(),
      username: username(),
      email: email(),
      phone: phone(),
      name: personName(),
      password: password(),
      account: accountId(),
    });
    fc.assert(
      fc.property(all, (one) => {
        expect(parseHcoNumber(formatHcoNumber(one.hco))).toEqual({ ok: true, value: one.hco });
        expect(parseIdentificationCode(formatIdentificationCode(one.code).toLowerCase())).toEqual({
          ok: true,
          value: one.code,
        });
        expect(parseScope(one.scope)).toEqual({ ok: true, value: one.scope });
        expect(formatScope(scopeParts(one.scope))).toBe(one.scope);
        expect(parseUsername(one.username.toUpperCase())).toEqual({ ok: true, value: one.username });
        expect(parseEmail(` ${one.email}`)).toEqual({ ok: true, value: one.email });
        expect(parsePhone(one.phone)).toEqual({ ok: true, value: one.phone });
        expect(parsePersonName(one.name)).toEqual({ ok: true, value: one.name });
        expect(checkPassword(one.password, { confirmation: one.password })).toEqual({
          ok: true,
          value: true,
        });
        expect(isAccountId(one.account)).toBe(true);
      }),
      runs(1_000),
    );
  });
});

type Format = (value: string) => string;

interface Identifier {
  readonly name: NumberKind;
  readonly values: fc.Arbitrary<string>;
  readonly format: Format;
  readonly parse: (input: unknown) => object;
}
