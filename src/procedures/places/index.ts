import type { RoomsOf } from "../../form/room.js";
import { addSite, addSubdivision } from "./add.js";
import type { PlaceCommand } from "./commands.js";
import { removePlace } from "./remove.js";
import { setApplications } from "./set-applications.js";
import { updatePlace } from "./update.js";

/** The commands about domains, subdivisions and sites. */
export const placeCommands: RoomsOf<PlaceCommand> = {
  UpdateDomain: updatePlace("domain", "edit-domain", "DomainUpdated"),
  UpdateSubdivision: updatePlace("subdivision", "edit-subdivision", "SubdivisionUpdated"),
  UpdateSite: updatePlace("site", "edit-site", "SiteUpdated"),
  SetDomainApplications: setApplications("domain", "set-domain-applications"),
  SetSubdivisionApplications: setApplications("subdivision", "set-subdivision-applications"),
  SetSiteApplications: setApplications("site", "set-site-applications"),
  AddSubdivision: addSubdivision,
  AddSite: addSite,
  RemoveSubdivision: removePlace("subdivision", "remove-subdivision", "SubdivisionRemoved"),
  RemoveSite: removePlace("site", "remove-site", "SiteRemoved"),
};
