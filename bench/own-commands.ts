import type { CommandNamed } from "../src/procedures/commands.js";
import type { OwnDataCommand } from "../src/procedures/own-data/commands.js";
import { type Asked, type Asking, asked, centre, inRole, type Kinds, passwords } from "./asking.js";
import { certificate } from "./exchange-commands.js";
import { inszOfPerson } from "./people.js";

/** The commands about one's own data, and about a person's data in the long run. */
export function ownCommands(asking: Asking): Kinds {
  return {
    UpdateOwnDetails: () => byUser(asking, { type: "UpdateOwnDetails", email: asking.email() }),
    ChangeOwnPassword: () => byUser(asking, { type: "ChangeOwnPassword", ...passwords }),
    UploadOwnCertificate: () =>
      byUser(asking, { type: "UploadOwnCertificate", certificate: certificate(asking) }),
    RemoveOwnCertificate: () => {
      const { holder, scope } = asking.at("curated");
      return asked(inRole(holder, "curator", scope), { type: "RemoveOwnCertificate" });
    },
    CorrectPersonNumber: () =>
      asked(centre, {
        type: "CorrectPersonNumber",
        account: asking.at("users").account,
        insz: inszOfPerson(asking.newcomer()),
      }),
    ErasePerson: () =>
      asked(centre, {
        type: "ErasePerson",
        account: asking.at("leavers").account,
        digests: [`digest-${asking.newcomer()}`],
      }),
  };
}

function byUser(asking: Asking, command: CommandNamed<OwnDataCommand["type"]>): Asked {
  const { account, scope } = asking.at("users");
  return asked(inRole(account, "user", scope), command);
}
