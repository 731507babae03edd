import * as entry from "toegangsbeheer/identifiers";
import { expect, it } from "vitest";

it("publishes these names, and no others", () => {
  expect(Object.keys(entry).sort()).toEqual(
    [
      ...[
        "Insz",
        "EnterpriseNumber",
        "EstablishmentNumber",
        "NssoNumber",
        "NihiiNumber",
        "HcoNumber",
      ].flatMap((name) => [`parse${name}`, `is${name}`, `format${name}`]),
      ...["parseIdentificationCode", "isIdentificationCode", "formatIdentificationCode", "describeInsz"],
      ...["parseUsername", "parseTechnicalUsername", "checkPassword"],
      ...["userManagementPasswords", "heraclesPasswords", "bothPasswordReadings"],
      ...["parsePersonName", "parseEmail", "parsePhone", "parseLocalDate"],
      ...["parseLanguage", "languages", "parseTitle", "titles"],
    ].sort(),
  );
});
