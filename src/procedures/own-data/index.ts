import type { RoomsOf } from "../../form/room.js";
import { removeOwnCertificate, uploadOwnCertificate } from "./certificate.js";
import type { OwnDataCommand } from "./commands.js";
import { updateOwnDetails } from "./details.js";
import { changeOwnPassword } from "./password.js";

/** The commands about one's own data. */
export const ownDataCommands: RoomsOf<OwnDataCommand> = {
  UpdateOwnDetails: updateOwnDetails,
  ChangeOwnPassword: changeOwnPassword,
  UploadOwnCertificate: uploadOwnCertificate,
  RemoveOwnCertificate: removeOwnCertificate,
};
