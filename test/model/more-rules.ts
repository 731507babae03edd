import type { UpdateChiefContact } from "../../src/procedures/chief/commands.js";
import type { CodeCommand } from "../../src/procedures/codes/commands.js";
import type { CuratorCommand } from "../../src/procedures/curators/commands.js";
import type { EnterpriseCommand } from "../../src/procedures/enterprises/commands.js";
import type { MandateCommand } from "../../src/procedures/mandates/commands.js";
import type { OwnDataCommand } from "../../src/procedures/own-data/commands.js";
import type { PersonCommand } from "../../src/procedures/persons/commands.js";
import type { RequestCommand } from "../../src/procedures/requests/commands.js";
import type { ReviewCommand } from "../../src/procedures/reviews/commands.js";
import type { RouteCommand } from "../../src/procedures/routes/commands.js";
import type { SenderCommand } from "../../src/procedures/senders/commands.js";
import { judgeCurator, judgeDischarge } from "./curators.js";
import { judgeEnterpriseChange } from "./enterprises.js";
import { judgeChiefContact, judgeCodes, judgeCodesRequest, judgeGranting } from "./grants.js";
import type { Judging } from "./judging.js";
import { judgeClearing, judgeMandate, judgeRevocation, judgeRoute } from "./mandates.js";
import {
  judgeCorrection,
  judgeErasure,
  judgeOwnDetails,
  judgeOwnPassword,
  judgeRemovingCertificate,
  judgeUpload,
} from "./own-data.js";
import { judgeRejection, judgeRequest, judgeSigning, judgeWithdrawal } from "./requests.js";
import { judgeConfirmation } from "./reviews.js";
import {
  judgeChannelSet,
  judgeClosingChannel,
  judgeClosingSender,
  judgeNewCertificate,
  judgeNewKey,
  judgeOpeningChannel,
  judgePreference,
  judgeRegistration,
  judgeSenderContact,
  judgeTechnicalReset,
} from "./senders.js";

type Judge<Command> = (judging: Judging, command: Command) => void;
type Exchange =
  | UpdateChiefContact
  | RequestCommand
  | EnterpriseCommand
  | CodeCommand
  | SenderCommand
  | RouteCommand
  | MandateCommand
  | CuratorCommand
  | OwnDataCommand
  | PersonCommand
  | ReviewCommand;
type Judges = {
  [Type in Exchange["type"]]: Judge<Extract<Exchange, { readonly type: Type }>>;
};

const judges: Judges = {
  RecordEnterpriseChange: judgeEnterpriseChange,
  RequestChiefAccessManager: judgeRequest,
  SignAppointmentRequest: judgeSigning,
  GrantAppointmentRequest: judgeGranting,
  RejectAppointmentRequest: judgeRejection,
  WithdrawAppointmentRequest: judgeWithdrawal,
  UpdateChiefContact: judgeChiefContact,
  RequestAccessCodes: judgeCodesRequest,
  IssueAccessCodes: judgeCodes,
  RegisterSender: judgeRegistration,
  UpdateSenderContact: judgeSenderContact,
  CloseSender: judgeClosingSender,
  OpenChannel: judgeOpeningChannel,
  CloseChannel: judgeClosingChannel,
  SetChannelApplications: judgeChannelSet,
  PreferChannel: judgePreference,
  RenewChannelCertificate: judgeNewCertificate,
  RenewChannelKey: judgeNewKey,
  ResetTechnicalUserPassword: judgeTechnicalReset,
  SetRoute: judgeRoute,
  ClearRoute: judgeClearing,
  GrantMandate: judgeMandate,
  RevokeMandate: judgeRevocation,
  AppointCurator: judgeCurator,
  DischargeCurator: judgeDischarge,
  UpdateOwnDetails: judgeOwnDetails,
  ChangeOwnPassword: judgeOwnPassword,
  UploadOwnCertificate: judgeUpload,
  RemoveOwnCertificate: judgeRemovingCertificate,
  CorrectPersonNumber: judgeCorrection,
  ErasePerson: judgeErasure,
  ConfirmReview: judgeConfirmation,
};

/** The rules of the commands about requests, senders, mandates, persons and reviews. */
export function judgeExchange(judging: Judging, command: Exchange): void {
  (judges[command.type] as Judge<Exchange>)(judging, command);
}
