import { heldIds } from "../../aggregates/common/held.js";
import { findKindsBelow } from "../../catalogue/find.js";
import { placeReaders } from "../../catalogue/place-readers.js";
import type { SiteKind, SubdivisionKind } from "../../catalogue/types.js";
import { parseEmail, parsePersonName } from "../../credentials/contact.js";
import {
  isOpenAtAndAbove,
  judgeInParent,
  judgeKindKnown,
  judgeManagedHere,
  kindAt,
} from "../../form/applications.js";
import { judgeNotCeased } from "../../form/enterprise.js";
import { applications, line, scopeAt } from "../../form/fields.js";
import type { Form } from "../../form/form.js";
import { manager, readManager } from "../../form/manager.js";
import { openAccount } from "../../form/person.js";
import { isSamePlace } from "../../form/repetition.js";
import type { Checked, CommandRoom } from "../../form/room.js";
import { asSet } from "../../kernel/lists.js";
import { optional } from "../../kernel/shape.js";
import { isBlank } from "../../kernel/visible.js";
import type { Inquiry } from "../../registry/inquiry.js";
import { childScope, enterpriseOf, type Scope } from "../../scope/scope.js";
import type { Action } from "../../words/actions.js";
import type { Level } from "../../words/levels.js";
import type { AddSite, AddSubdivision } from "./commands.js";

type AddPlace = AddSubdivision | AddSite;
type AddForm = Form<Checked<AddPlace>>;
type PlaceKind = SubdivisionKind | SiteKind;

interface Added {
  /** The level of the place above. */
  readonly under: Level;
  readonly action: Action;
  readonly event: "SubdivisionAdded" | "SiteAdded";
  readonly unknownKind: "subdivision-kind.unknown" | "site-kind.unknown";
  readonly taken: "subdivision.identifier-taken" | "site.identifier-taken";
}

export const addSubdivision: CommandRoom<AddPlace> = addPlace({
  under: "domain",
  action: "add-subdivision",
  event: "SubdivisionAdded",
  unknownKind: "subdivision-kind.unknown",
  taken: "subdivision.identifier-taken",
});

export const addSite: CommandRoom<AddPlace> = addPlace({
  under: "subdivision",
  action: "add-site",
  event: "SiteAdded",
  unknownKind: "site-kind.unknown",
  taken: "site.identifier-taken",
});

// @__NO_SIDE_EFFECTS__
function addPlace({ under, action, event, unknownKind, taken }: Added): CommandRoom<AddPlace> {
  return {
    action,
    shape: {
      scope: scopeAt(under),
      kind: line,
      number: line,
      name: optional(line),
      email: line,
      applications: optional(applications),
      manager,
    },

    isRepeated: (command, port) => {
      const kind = findKindsBelow(port.context.catalogue, command.scope).find(
        ({ id }) => id === command.kind,
      );
      const number = kind && placeReaders[kind.identifiedBy](command.number);
      if (!kind || !number?.ok) return false;
      const place = port.place(childScope(command.scope, { kind: kind.id, identifier: number.value }));
      return place !== undefined && isSamePlace(port, command, place);
    },

    judge: (form) => {
      const above = form.at("scope");
      const parent = above.value;
      judgeNotCeased(above);
      judgeKindKnown(above);
      judgeUsersFirst(above);
      const kinds = findKindsBelow(form.context.catalogue, parent);
      const id = form.value.kind;
      const kind = kinds.find((one) => one.id === id);
      const isLost = kindAt(form, parent) === undefined;
      if (!kind && !isLost) form.at("kind").refuse(unknownKind, { kind: id.slice(0, 64) });
      const number = form.at("number");
      const identifier = kind && number.read(placeReaders[kind.identifiedBy]);
      const scope =
        kind && identifier !== undefined ? childScope(parent, { kind: kind.id, identifier }) : undefined;
      if (identifier !== undefined && isTaken(form.port, parent, kinds, identifier)) {
        number.refuse(taken, { identifier });
      }
      const name = readName(form, identifier);
      const email = form.at("email").read(parseEmail);
      // A place that can't be told from others still lies below its parent: so the rest can be judged.
      const place = scope ?? childScope(parent, { kind: "unknown", identifier: "0" });
      const opened = readApplications(form, place);
      const { manager: appointed, person } = readManager(form.at("manager"), place, undefined);
      if (!scope || !name || !email || !appointed) return;
      form.emit(event, { scope, name, email, applications: opened });
      if (person) openAccount(form, person);
      form.emit("ManagerAppointed", { scope, manager: appointed });
    },
  };
}

/** Whether a number is in use in that place, by a subdivision or site of whichever of the kinds. */
function isTaken(port: Inquiry, parent: Scope, kinds: readonly PlaceKind[], identifier: string): boolean {
  return kinds.some(({ id }) => port.place(childScope(parent, { kind: id, identifier })) !== undefined);
}

/** All places come before the first user there or below: who is a user beside it is none of the actor's business. */
function judgeUsersFirst(above: Form<Scope>): void {
  if (above.port.tally(above.value, "users") === 0) return;
  const severity =
    kindAt(above, above.value)?.severities?.["structure.users-first"] ??
    above.context.policy.severities.usersFirst;
  above.weigh(severity, "structure.users-first");
}

/** The name that goes with the number in the register; where it has none, the one of the form. */
function readName(form: AddForm, identifier: string | undefined): string | undefined {
  const number = form.at("number");
  const name = form.at("name");
  const enterprise = enterpriseOf(form.value.scope);
  const registered = identifier && form.facts.institution(enterprise, identifier, number);
  if (registered === null) number.refuse("institution.not-owned", { number: identifier ?? "" });
  if (typeof registered === "string" && !isBlank(registered)) return registered;
  // A number that is none of theirs, or whose register was not asked, leaves open whether the form must give a name.
  if (typeof registered !== "string" && name.filled() === undefined) return undefined;
  return name.read(parsePersonName);
}

function readApplications(form: AddForm, scope: Scope): readonly string[] {
  const parent = form.value.scope;
  const given = form.at("applications").given();
  if (given === undefined) {
    return heldIds(form.port.place(parent)?.applications ?? []).filter((application) =>
      isOpenAtAndAbove(form.port, parent, application),
    );
  }
  const kind = kindAt(form, parent);
  if (kind?.managedElsewhere === undefined) judgeInParent(given, kind, scope, []);
  else if (given.value.length > 0) judgeManagedHere(given, kind);
  return asSet(given.value);
}
