import type { Actor } from "../../context/actor.js";
import type { Facts, PersonFact } from "../../context/facts.js";
import type { Path } from "../../kernel/violation.js";
import type { Command, CommandType } from "../../procedures/commands.js";
import type { Scope } from "../../scope/scope.js";
import type { Level } from "../../words/levels.js";
import { scopeOf } from "./actors.js";
import type { Scene } from "./scene.js";

/** A command that is about to be given: by whom, and what is known. */
export interface Plan {
  readonly command: Command;
  readonly actor: Actor;
  readonly facts: Facts;
}

/** Breaks one rule on purpose, where what there is allows it; `undefined` where it does not. */
export interface Spoiler {
  /** The commands that can break the rule. */
  readonly on: readonly CommandType[];
  /** Whether the person must be without an account, or have one. */
  readonly wish?: "new" | "known";
  /** Changes the command, before an actor is chosen for it. */
  readonly command?: (scene: Scene, command: Command) => Command | undefined;
  /** Changes who gives it and what is known. */
  readonly plan?: (scene: Scene, plan: Plan) => Plan | undefined;
}

/** Spoilers by the rule that they are to break. */
export type Spoilers = Readonly<Record<string, Spoiler>>;

/** A spoiler that changes fields of the command; none where what there is does not allow it. */
export function changed(
  on: readonly CommandType[],
  fields: (scene: Scene, command: Command) => object | undefined,
): Spoiler {
  return {
    on,
    command: (scene, command) => {
      const others = fields(scene, command);
      return others && ({ ...command, ...others } as Command);
    },
  };
}

/** A spoiler that has the command given in a place of that level which is meant, with these fields beside. */
export function placed(
  on: readonly CommandType[],
  level: Level,
  isMeant: (scope: Scope, scene: Scene) => boolean,
  more: object = {},
): Spoiler {
  return changed(on, (scene) => {
    const scope = scene.draw.of(scene.view.at(level).filter((one) => isMeant(one, scene)));
    return scope && { scope, ...more };
  });
}

/** A spoiler that puts that value into the command. */
export function put(on: readonly CommandType[], path: Path, value: unknown): Spoiler {
  return { on, command: (_scene, command) => setIn(command, path, value) };
}

/** The commands that carry a person. */
export const personCommands: readonly CommandType[] = [
  "AppointCoChiefAccessManager",
  "AppointCoAccessManager",
  "AddUser",
  "AddUsers",
  "ActivateDomain",
  "ReplaceAccessManager",
  "ReplaceSubdivisionManager",
  "ReplaceSiteManager",
  "AddSubdivision",
  "AddSite",
];

/** A copy of the value with another one at that path. */
export function setIn<T>(value: T, path: Path, to: unknown): T {
  const [step, ...rest] = path;
  if (step === undefined) return to as T;
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string | number, unknown>;
  copy[step] = rest.length === 0 ? to : setIn(copy[step] ?? {}, rest, to);
  return copy as T;
}

/** Where a person stands in a command; of a list, the last one. */
function personPath(command: Command): Path | undefined {
  if ("users" in command) return ["users", command.users.length - 1];
  if ("person" in command) return ["person"];
  return "manager" in command && command.manager !== "self" ? ["manager"] : undefined;
}

/** A command that says something else of its person; with a `{}` for the person where it says `self`. */
export function ofPerson(command: Command, field: string, to: unknown): Command | undefined {
  const person = personPath(command);
  return person && setIn(command, [...person, field], to);
}

/** The INSZ that a command or its chief carries. */
export function inszIn(command: Command): string | undefined {
  const path = command.type === "AppointChiefAccessManager" ? ["chief"] : personPath(command);
  const person = path?.reduce<unknown>((value, step) => Reflect.get(Object(value), step), command);
  return (person as { readonly insz: string } | undefined)?.insz.replace(/\D/g, "");
}

/** The facts of the world, with one person's changed. */
export function withPersonFact(scene: Scene, insz: string | undefined, change: PersonFact | null): Facts {
  const known = scene.world.facts.persons?.[insz ?? ""];
  return {
    ...scene.world.facts,
    persons: {
      ...scene.world.facts.persons,
      ...(insz && { [insz]: change === null ? null : { ...known, ...change } }),
    },
  };
}

/** The facts of the world, with those of the command's enterprise changed. */
export function withEnterpriseFact(scene: Scene, command: Command, change: object | null): Facts {
  const number = scopeOf(command)?.slice(0, 10) ?? "";
  const known = scene.world.facts.enterprises?.[number];
  const fact = change === null ? null : { name: "Example", ...known, ...change };
  return {
    ...scene.world.facts,
    enterprises: { ...scene.world.facts.enterprises, [number]: fact },
  };
}
