import { findChannelKind } from "../../catalogue/find.js";
import { certificateShape } from "../../credentials/certificate.js";
import { parseSshKey } from "../../credentials/ssh/ssh-key.js";
import { judgePassword, readValidCertificate } from "../../form/credentials.js";
import { applications, line } from "../../form/fields.js";
import type { CommandRoom } from "../../form/room.js";
import { isSameSet } from "../../kernel/lists.js";
import { isSame } from "../../kernel/same.js";
import { judgePreference, readCarried } from "./channel.js";
import type {
  CloseChannel,
  PreferChannel,
  RenewChannelCertificate,
  RenewChannelKey,
  ResetTechnicalUserPassword,
  SetChannelApplications,
} from "./commands.js";
import { domain, readChannel } from "./present.js";

export const closeChannel: CommandRoom<CloseChannel> = {
  action: "manage-sender",
  shape: { scope: domain, channel: line },

  judge: (form) => {
    const channel = readChannel(form);
    if (channel) form.emit("ChannelClosed", { domain: form.value.scope, channel: channel.kind });
  },
};

export const setChannelApplications: CommandRoom<SetChannelApplications> = {
  action: "manage-sender",
  shape: { scope: domain, channel: line, applications },

  judge: (form) => {
    const { scope } = form.value;
    const channel = readChannel(form);
    const kind = channel && findChannelKind(form.context.catalogue, channel.kind);
    if (!channel || !kind) return;
    const carried = readCarried(form.at("applications"), scope, kind, channel.applications);
    if (isSameSet(carried, channel.applications)) return;
    form.emit("ChannelUpdated", { domain: scope, channel: channel.kind, applications: carried });
  },
};

export const preferChannel: CommandRoom<PreferChannel> = {
  action: "manage-sender",
  shape: { scope: domain, channel: line, application: line },

  judge: (form) => {
    const { scope, application } = form.value;
    const channel = readChannel(form);
    if (!channel) return;
    judgePreference(form.at("application"), channel.applications, channel.kind);
    if (form.port.sender(scope)?.preferred[application] === channel.kind) return;
    form.emit("ChannelPreferred", { domain: scope, channel: channel.kind, application });
  },
};

export const renewChannelCertificate: CommandRoom<RenewChannelCertificate> = {
  action: "manage-sender",
  shape: { scope: domain, channel: line, certificate: certificateShape },

  judge: (form) => {
    const channel = readChannel(form);
    const read = readValidCertificate(form.at("certificate"));
    if (!channel || !read || isSame(read, channel.certificate)) return;
    form.emit("ChannelUpdated", { domain: form.value.scope, channel: channel.kind, certificate: read });
  },
};

export const renewChannelKey: CommandRoom<RenewChannelKey> = {
  action: "manage-sender",
  shape: { scope: domain, channel: line, sshKey: line },

  judge: (form) => {
    const channel = readChannel(form);
    const field = form.at("sshKey");
    const sshKey = field.read(parseSshKey);
    if (channel && channel.sshKey === null) field.refuse("ssh-key.format");
    if (!channel || !sshKey || isSame(sshKey, channel.sshKey)) return;
    form.emit("ChannelUpdated", { domain: form.value.scope, channel: channel.kind, sshKey });
  },
};

export const resetTechnicalUserPassword: CommandRoom<ResetTechnicalUserPassword> = {
  action: "manage-sender",
  shape: { scope: domain, channel: line, password: line, passwordConfirmation: line },

  judge: (form) => {
    const channel = readChannel(form);
    const kind = channel && findChannelKind(form.context.catalogue, channel.kind);
    if (channel && kind?.technicalUser !== "name-and-password") {
      form.at("password").refuse("technical-user.not-allowed", { channel: channel.kind });
    }
    judgePassword(form);
    if (!channel?.username) return;
    form.emit("TechnicalUserPasswordReset", {
      domain: form.value.scope,
      channel: channel.kind,
      username: channel.username,
    });
  },
};
