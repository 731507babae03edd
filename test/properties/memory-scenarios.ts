import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeHeapSnapshot } from "node:v8";
import {
  type AccountId,
  type Command,
  type DecideAnswer,
  handle,
  preview,
  type Registry,
  restore,
  snapshot,
  whatIf,
} from "../../src/index.js";
import { overlaid } from "../../src/kernel/overlay.js";
import { emptyMap, type PersistentMap } from "../../src/kernel/persistent-map.js";
import { inszOf } from "../../src/testing/synthetic.js";
import { by, context, holding, inszOfName, newPerson, site, world } from "../support/world.js";

/**
 * What stays in memory: run in a process of its own, under `--expose-gc`, with a scenario and a number; prints what it
 * found as JSON. Everything is measured after what is no longer reachable was collected.
 */

async function collected(): Promise<number> {
  for (let round = 0; round < 3; round += 1) {
    // A WeakRef that was read holds its target until the turn of the loop is over.
    await new Promise((resolve) => setImmediate(resolve));
    globalThis.gc?.();
  }
  return process.memoryUsage().heapUsed;
}

/** What the heap grows by. */
async function keptBy(work: () => void): Promise<number> {
  const before = await collected();
  work();
  return (await collected()) - before;
}

/** Reads every collection of a registry, and every set in it. */
function readAgain(registry: Registry): void {
  for (const collection of Object.values(registry) as PersistentMap<string, unknown>[]) {
    for (const value of collection.values()) if (isSet(value)) value.has("");
  }
}

function isSet(value: unknown): value is { has(item: string): boolean } {
  return typeof value === "object" && value !== null && Symbol.iterator in value && "has" in value;
}

/** A person of whom nothing else in the process knows; of another number every time. */
function person(at: number, more: object = {}): Command {
  const insz = inszOf({
    year: 1940 + (at % 60),
    month: 1 + (Math.floor(at / 60) % 12),
    day: 1 + (Math.floor(at / 720) % 28),
    sequence: 1 + (Math.floor(at / 20_160) % 900),
  });
  const account = `somebody${at}`;
  const username = `login${at}somebody`;
  const own = { insz, account, username, usernameConfirmation: username, lastName: `Nobody ${at}`, ...more };
  return { type: "AddUser", scope: site, person: newPerson("newcomer", own) };
}

const asManager = context(by.sitemanager, { facts: { permissive: true } });
const asCentre = context(by.contactCentre, { facts: { permissive: true } });

function after(registry: Registry, command: Command, as = asManager): Registry {
  return holding(handle(registry, command, as)).registry;
}

const removing = (account: string): Command => ({ type: "RemoveUsers", scope: site, accounts: [account] });
const erasing = (account: string): Command => ({
  type: "ErasePerson",
  account,
  digests: [`digest-of-${account}`],
});

/** Kept by that many previews of new persons on one registry, which nobody reads afterwards. */
async function previews(count: number): Promise<number> {
  const registry = world();
  const previewed = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1) holding(preview(registry, person(at), asManager));
  };
  previewed(0, 2_000);
  const kept = await keptBy(() => previewed(2_000, 2_000 + count));
  registry.accounts.has("anybody" as AccountId);
  return kept;
}

/** The same of lists of commands, and of what is supposed above what was supposed. */
async function whatIfs(count: number): Promise<number> {
  const registry = world();
  const supposing = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1) {
      const first = whatIf(registry, [person(3 * at), person(3 * at + 1)], asManager);
      const second = whatIf(first.registry, [person(3 * at + 2), removing(`somebody${3 * at}`)], asManager);
      for (const answer of [...first.answers, ...second.answers]) holding(answer);
    }
  };
  supposing(0, 500);
  const kept = await keptBy(() => supposing(500, 500 + count));
  registry.accounts.has("anybody" as AccountId);
  return kept;
}

/** Kept by a tree of that many versions, each made of one of those before, once the first one is read again. */
async function tree(count: number): Promise<number> {
  const registry = world();
  const grow = (from: number): void => {
    const versions = [registry];
    for (let at = 0; at < count; at += 1) {
      const of = versions[(at * 7_919) % versions.length] as Registry;
      versions.push(after(of, person(from + at)));
    }
  };
  grow(0);
  readAgain(registry);
  return await keptBy(() => {
    grow(count);
    readAgain(registry);
  });
}

/** The last account of the newest version of a branch. */
function ofBranch(registry: Registry): WeakRef<object> {
  let newest = registry;
  for (let at = 0; at < 50; at += 1) newest = after(newest, person(at));
  return new WeakRef(newest.accounts.get("somebody49" as AccountId) as object);
}

/** Whether an account of a dropped branch is there: before the living registry is read again, and after. */
async function branch(): Promise<object> {
  const registry = world();
  const ref = ofBranch(registry);
  await collected();
  const unread = ref.deref() !== undefined;
  readAgain(registry);
  await collected();
  return { unread, read: ref.deref() !== undefined };
}

/** What is erased of a registry: that person was in it as it was restored, or came later. */
function erasedFrom(registry: Registry, account: string): { newest: Registry; ref: WeakRef<object> } {
  const ref = new WeakRef(registry.accounts.get(account as AccountId) as object);
  return { newest: after(after(registry, removing(account)), erasing(account), asCentre), ref };
}

/** Whether erased persons are there, while an older registry lives and once it is dropped. */
async function erased(): Promise<object> {
  let older: Registry | undefined = after(restoredWithMarks(), person(1));
  const refs: WeakRef<object>[] = [];
  let newest = older;
  for (const account of ["user2", "somebody1"]) {
    const { newest: next, ref } = erasedFrom(newest, account);
    newest = next;
    refs.push(ref);
  }
  await collected();
  const held = refs.map((ref) => ref.deref() !== undefined);
  older = undefined;
  await collected();
  const left = refs.map((ref) => ref.deref() !== undefined);
  return { held, left, size: newest.accounts.size };
}

/** Whether a value that was only tried above a collection is there, though nobody reads the collection again. */
async function overlay(): Promise<object> {
  const base = emptyMap<string, object>().set("a", {});
  const above = ((): WeakRef<object> => {
    const value = {};
    overlaid(base).set("b", value).delete("a");
    return new WeakRef(value);
  })();
  await collected();
  return { left: above.deref() !== undefined, size: base.size };
}

/** A text that stands nowhere in the source, in one piece of memory. */
function built(...parts: readonly string[]): string {
  return Buffer.from(parts.join("")).toString();
}

const marks = {
  restored: () => [
    built("zwarte", "waeghe", "mans"),
    built("xanth", "ippe", "login"),
    inszOf({ year: 1979, month: 11, day: 23, sequence: 777 }) as string,
  ],
  added: () => [built("quint", "essen", "sinne"), built("ulys", "ses", "login")],
  dropped: () => [
    built("ver", "worpen", "heimer"),
    built("des", "cartes", "login"),
    inszOf({ year: 1981, month: 7, day: 19, sequence: 551 }) as string,
  ],
  tried: () => [built("nooit", "geweest", "enberg"), built("phan", "tom", "login")],
};

/** Of each person, which of the words that tell of him are in a heap snapshot. */
function told(): Record<string, readonly boolean[]> {
  const path = join(tmpdir(), `memory-${process.pid}.heapsnapshot`);
  writeHeapSnapshot(path);
  const heap = readFileSync(path);
  rmSync(path);
  return Object.fromEntries(
    Object.entries(marks).map(([who, words]) => [who, words().map((word) => heap.includes(word))]),
  );
}

function restoredWithMarks(): Registry {
  const [lastName, username, insz] = marks.restored() as [string, string, string];
  const text = JSON.stringify(snapshot(world()))
    .replaceAll("Van user2", lastName)
    .replaceAll("user2login", username)
    .replaceAll(inszOfName("user2"), insz);
  return holding(restore(JSON.parse(text))).value;
}

function named([lastName, username, insz]: readonly string[]): object {
  return { lastName, username, usernameConfirmation: username, ...(insz !== undefined && { insz }) };
}

/** Asks what a command would come to, in every way; an asynchronous function would keep what it last looked at. */
function tryOn(registry: Registry, command: Command): void {
  holding(preview(registry, command, asManager));
  const [answer] = whatIf(registry, [command], asManager).answers;
  holding(answer as DecideAnswer);
}

/**
 * Which persons a heap snapshot tells of: while they are there, and once they are erased and nobody has older registries;
 * of somebody in a dropped branch, until the registry that it came from is read again.
 */
async function heap(): Promise<object> {
  let registry: Registry = after(restoredWithMarks(), person(1, named(marks.added())));
  after(world(), person(3, named(marks.dropped())));
  await collected();
  const before = told();
  readAgain(world());
  tryOn(registry, person(2, named(marks.tried())));
  for (const account of ["user2", "somebody1"]) registry = erasedFrom(registry, account).newest;
  // The engine remembers the last text that an expression was tried on.
  /nothing/.exec("nothing");
  await collected();
  return { before, after: told(), size: registry.accounts.size };
}

const scenarios: Readonly<Record<string, (count: number) => Promise<unknown>>> = {
  previews,
  whatIfs,
  tree,
  branch,
  erased,
  overlay,
  heap,
};

const [name = "", count = "0"] = process.argv.slice(2);
console.log(JSON.stringify(await scenarios[name]?.(Number(count))));
