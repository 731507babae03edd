import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldName } from "../../src/queries/fold.js";

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
