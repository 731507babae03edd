import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldName, isSameFirstName, isSameName } from "../../src/credentials/fold-name.js";

describe("a folded name", () => {
  it.each([
    ["Dubois", "DUBOIS"],
    ["Chloé", "CHLOE"],
    ["Chloe\u0301", "CHLOE"],
    ["Weiß", "WEISS"],
    ["WEIẞ", "WEISS"],
    ["Søren", "SOREN"],
    ["Œuvrard", "OEUVRARD"],
    ["œuvrard", "OEUVRARD"],
    ["Łukasz", "LUKASZ"],
    ["łukasz", "LUKASZ"],
    ["Çelik", "CELIK"],
    ["İbrahim", "IBRAHIM"],
    ["ıldız", "ILDIZ"],
    ["Đorđe", "DORDE"],
    ["Þór", "THOR"],
    ["Bjærn", "BJAERN"],
    ["D’Hondt", "D'HONDT"],
    ["Van\u2010Acker", "VAN-ACKER"],
    ["Ωμέγας", "ΩΜΕΓΑΣ"],
    ["Đặng", "DANG"],
  ])("of %s is %s", (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  it("is the same for every notation of a name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        expect(foldName(name.normalize("NFC"))).toBe(foldName(name.normalize("NFD")));
        expect(foldName(foldName(name))).toBe(foldName(name));
      }),
    );
  });

  it("is made of any text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => typeof foldName(text) === "string"));
  });
});

describe("two spellings of one name", () => {
  const same: readonly (readonly [string, string])[] = [
    ["De Smet", "DE SMET"],
    ["De Smet", "DESMET"],
    ["De Smet", "De-Smet"],
    ["Véronique", "VERONIQUE"],
    ["Søren", "Soren"],
    ["Jean-Pierre", "Jean Pierre"],
    ["Jean\u2010Pierre", "Jean-Pierre"],
    ["Müller", "Mu\u0308ller"],
    ["محمد", "مُحَمَّد"],
    ["علی\u200cرضا", "علیرضا"],
    ["עלי", "עֲלִי"],
    ["がき", "か\u3099き"],
    ["किरण", "किरण"],
  ];
  const others: readonly (readonly [string, string])[] = [
    ["Peeters", "Pieters"],
    ["Jan", "Johan"],
    ["Jan", ""],
    ["Smet", "De Smet"],
    ["Jean", "Jean-Pierre"],
    ["किरण", "करण"], // Kiran, Karan
    ["அனில்", "அனல்"],
    ["দীপা", "দপ"],
    ["กิตติ", "กตต"],
    ["ไม้", "ไม่"],
    ["မြ", "မ"],
    ["བོད", "བད"],
    ["かき", "がき"],
  ];

  it.each(same)("are %s and %s", (one, other) => {
    for (const isSame of [isSameName, isSameFirstName]) {
      expect([isSame(one, other), isSame(other, one)]).toEqual([true, true]);
    }
  });

  it.each(others)("are not %s and %s", (one, other) => {
    for (const isSame of [isSameName, isSameFirstName]) {
      expect([isSame(one, other), isSame(other, one)]).toEqual([false, false]);
    }
  });

  it.each([
    ["An", "An Maria Josée"],
    ["Jean Pierre", "JEAN-PIERRE Marie"],
    ["Anne-Marie", "Anne Marie Louise"],
  ])("are %s and %s of first names, of which further ones may follow, and of no name", (one, other) => {
    expect([isSameFirstName(one, other), isSameFirstName(other, one)]).toEqual([true, true]);
    expect([isSameName(one, other), isSameName(other, one)]).toEqual([false, false]);
  });
});
