import type { RoomsOf } from "../../form/room.js";
import {
  closeChannel,
  preferChannel,
  renewChannelCertificate,
  renewChannelKey,
  resetTechnicalUserPassword,
  setChannelApplications,
} from "./change-channel.js";
import { openChannel } from "./channel.js";
import type { SenderCommand } from "./commands.js";
import { closeSender, registerSender, updateSenderContact } from "./sender.js";

/** The commands about the sender of a domain's structured messages. */
export const senderCommands: RoomsOf<SenderCommand> = {
  RegisterSender: registerSender,
  UpdateSenderContact: updateSenderContact,
  CloseSender: closeSender,
  OpenChannel: openChannel,
  CloseChannel: closeChannel,
  SetChannelApplications: setChannelApplications,
  PreferChannel: preferChannel,
  RenewChannelCertificate: renewChannelCertificate,
  RenewChannelKey: renewChannelKey,
  ResetTechnicalUserPassword: resetTechnicalUserPassword,
};
