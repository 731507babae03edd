import type { Enterprise } from "../../aggregates/enterprise/state.js";
import { parsePersonName } from "../../credentials/contact.js";
import { judgeEnterprise } from "../../form/enterprise.js";
import { line } from "../../form/fields.js";
import type { Form } from "../../form/form.js";
import { reads } from "../../form/repetition.js";
import type { CommandRoom } from "../../form/room.js";
import { parseEnterpriseNumber } from "../../identifiers/enterprise-number.js";
import type { Shape } from "../../kernel/reading.js";
import { oneOf, record, variants } from "../../kernel/shape.js";
import type { EnterpriseChange, RecordEnterpriseChange } from "./commands.js";

type Kind = EnterpriseChange["kind"];
type ChangeOf<One extends Kind> = Extract<EnterpriseChange, { readonly kind: One }>;

const change: Shape<EnterpriseChange> = variants(
  "kind",
  new Map<Kind, Shape<EnterpriseChange>>([
    ["renamed", record<ChangeOf<"renamed">>({ kind: oneOf("renamed"), name: line })],
    ["ceased", record<ChangeOf<"ceased">>({ kind: oneOf("ceased") })],
    ["merged", record<ChangeOf<"merged">>({ kind: oneOf("merged"), into: line })],
    ["revived", record<ChangeOf<"revived">>({ kind: oneOf("revived") })],
  ]),
);

/** Records that an enterprise has another name, ended or went into another one, or that it never did. */
export const recordChange: CommandRoom<RecordEnterpriseChange> = {
  action: "record-enterprise-change",
  shape: { enterprise: line, change },

  isRepeated: ({ enterprise, change }, port) => {
    const number = parseEnterpriseNumber(enterprise);
    if (!number.ok || change.kind === "renamed") return false;
    const present = port.enterprise(number.value);
    // One that lives again is not registered.
    if (change.kind === "revived") return present === undefined;
    if (!present?.ended) return false;
    const { into } = present.ended;
    return change.kind === "ceased"
      ? into === null
      : into !== null && reads(parseEnterpriseNumber(change.into), into);
  },

  judge: (form) => {
    const named = form.at("enterprise");
    const number = named.required()?.read(parseEnterpriseNumber);
    const enterprise = number && form.port.enterprise(number);
    const field = form.at("change");
    const asked = field.value;
    if (asked.kind === "revived") {
      if (number === undefined) return;
      if (!enterprise?.ended) named.refuse("enterprise.not-ended", { enterprise: number });
      form.emit("EnterpriseRevived", { enterprise: number });
      return;
    }
    if (number !== undefined && enterprise === undefined) {
      named.refuse("enterprise.unknown", { enterprise: number });
    }
    if (enterprise?.ended) named.refuse("enterprise.ceased", { enterprise: enterprise.number });
    if (asked.kind === "renamed") rename(field.as(asked), enterprise);
    if (asked.kind === "ceased" && enterprise) {
      closeRequests(form, enterprise);
      form.emit("EnterpriseCeased", { enterprise: enterprise.number });
    }
    if (asked.kind === "merged") merge(field.as(asked), enterprise);
  },
};

function rename(form: Form<ChangeOf<"renamed">>, enterprise: Enterprise | undefined): void {
  const name = form.at("name").read(parsePersonName);
  if (enterprise === undefined || name === undefined || name === enterprise.name) return;
  form.emit("EnterpriseRenamed", { enterprise: enterprise.number, name });
}

/** The other enterprise is another one, and lives; it need not be registered here. */
function merge(form: Form<ChangeOf<"merged">>, enterprise: Enterprise | undefined): void {
  const other = form.at("into");
  const into = other.required()?.read(parseEnterpriseNumber);
  if (into === undefined) return;
  if (into === enterprise?.number) {
    other.refuse("enterprise.into-itself", { enterprise: into });
    return;
  }
  judgeEnterprise(other, into);
  if (enterprise === undefined) return;
  closeRequests(form, enterprise);
  form.emit("EnterpriseMerged", { enterprise: enterprise.number, into });
}

/** Nobody will be appointed any more: whoever asked for it is told. */
function closeRequests(form: Form, { number }: Enterprise): void {
  for (const ticket of [...form.port.openRequests(number)].sort()) {
    form.emit("AppointmentRequestRejected", { ticket, reason: "enterprise-ended" });
  }
}
