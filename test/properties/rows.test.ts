import {
  type Command,
  changesOf,
  decide,
  type Key,
  keysOf,
  onSlice,
  type Registry,
  type RowChange,
  rowsOf,
} from "toegangsbeheer";
import type { PlayedTurn } from "toegangsbeheer/testing";
import { describe, expect, it } from "vitest";
import { askingRows, changed, type Rows, rowsIn, sliceFrom } from "../support/rows.js";
import { onEverySequence, playing } from "./support.js";

/** Plays sequences, and keeps the rows beside: they begin with none, and nothing but the changes changes them. */
function overRows(usual: number, law: (turn: PlayedTurn, rows: Rows) => Rows): void {
  onEverySequence(usual, (sequence) => {
    let rows: Rows = new Map();
    playing(sequence, (turn) => {
      rows = law(turn, rows);
    });
  });
}

function after({ answer, before }: PlayedTurn): Registry {
  return answer.ok ? answer.registry : before;
}

describe("law 18, rows", () => {
  it("made of the rows before, what changesOf tells gives the rows after, for every command", () => {
    overRows(120, (turn, rows) => {
      const { before, answer } = turn;
      if (!answer.ok) return rows;
      const changes = changesOf(before, answer.events);
      const next = changed(rows, changes);
      expect([...next].sort()).toEqual([...rowsIn(after(turn))]);
      expect(claimsIn(changes)).toEqual([...answer.claims].sort());
      return next;
    });
  });

  it("a host over rows answers as the whole registry does, and stores with what it decided on", () => {
    overRows(60, (turn, rows) => {
      const { command, context, before, answer } = turn;
      const keys = new Set<Key>();
      for (;;) {
        const missing = keysOf(sliceFrom(rows, keys), command, context);
        if (missing.length === 0) break;
        for (const key of missing) keys.add(key);
      }
      const told = onSlice(sliceFrom(rows, keys), (view) => {
        const decided = decide(view, command, context);
        return { decided, changes: decided.ok ? changesOf(view, decided.events) : [] };
      });
      if (!told.ok) throw new Error(`it lacks ${told.missing.join()}`);
      const { decided, changes } = told.value;
      expect(decided).toEqual(decide(before, command, context));
      if (!answer.ok) return rows;
      expect(changes).toEqual(changesOf(before, answer.events));
      return changed(rows, changes);
    });
  });

  it("a decision loads a whole set only where it goes through all of it, and who is in a place only where that ends", () => {
    onEverySequence(60, (sequence) => {
      playing(sequence, ({ command, context, before }) => {
        const { keys } = askingRows(rowsIn(before), (view) => decide(view, command, context), 60, context);
        const sets = [...keys].map(kindOf).filter((kind) => setKinds.includes(kind));
        expect(sets.filter((kind) => !wholeSets[command.type]?.includes(kind))).toEqual([]);
      });
    });
  });

  it("rows are sorted by key, each once", () => {
    onEverySequence(20, (sequence) => {
      const keys = Array.from(rowsOf(playing(sequence, () => undefined)), ({ key }) => key);
      expect(keys).toEqual([...new Set(keys)].sort());
    });
  });
});

const setKinds = ["children", "members", "mentions", "parties", "queue", "requests"];

/** The sets that a command goes through: the domains of an enterprise, what ends, and what names or asks for somebody. */
const wholeSets: { readonly [Type in Command["type"]]?: readonly string[] } = {
  AppointCurator: ["children"],
  ChangeOwnPassword: ["children"],
  CloseDomain: ["children", "members"],
  ErasePerson: ["mentions"],
  CorrectPersonNumber: ["mentions"],
  GrantAppointmentRequest: ["requests"],
  RecordEnterpriseChange: ["children", "members", "parties", "requests"],
  RemoveOwnCertificate: ["children"],
  UpdateOwnDetails: ["children"],
  UploadOwnCertificate: ["children"],
};

function kindOf(key: Key): string {
  return key.slice(0, key.indexOf(":"));
}

/** A claim is a new row of a user name or an INSZ. */
function claimsIn(changes: readonly RowChange[]): readonly string[] {
  return changes
    .filter((one) => one.change === "put" && one.isNew && /^(username|insz):/.test(one.key))
    .map(({ key }) => key)
    .sort();
}
