import {
  type FactQuestion,
  type Facts,
  firstLook,
  outlines,
  ownData,
  permissiveFacts,
  review,
} from "toegangsbeheer";
import { createHost, type Host, type Registers, type Store } from "toegangsbeheer/host";
import { describe, expect, it } from "vitest";
import { storeOf } from "../support/stores.js";
import {
  by,
  clinic,
  context,
  facts,
  hospital,
  inszOfName,
  minute,
  type Name,
  world,
} from "../support/world.js";

const now = minute(60);

/** A host over the world, and what its registers were asked, each time. */
function hostOver(
  registers: Registers["facts"] = () => facts,
  more: Partial<Store> = {},
): { readonly host: Host; readonly asked: (readonly FactQuestion[])[] } {
  const asked: (readonly FactQuestion[])[] = [];
  const host = createHost({
    store: { ...storeOf(world()), ...more },
    registers: {
      facts: (questions) => {
        asked.push(questions);
        return registers(questions);
      },
    },
    hash: (password) => `hash of ${password.length}`,
    digest: (text) => String(text.length),
  });
  return { host, asked };
}

const reviewed: readonly Name[] = [
  ...(["chief", "cochief", "comanager", "manager", "unitmanager"] as const),
  ...(["sitemanager", "user1", "user2"] as const),
];

describe("a question that takes facts", () => {
  it("is answered as the whole registry answers it with what the registers know, each asked once", async () => {
    const { host, asked } = hostOver();
    const question: Parameters<Host["ask"]>[0] = (registry, at) => review(registry, { scope: hospital }, at);
    const answer = await host.ask(question, { actor: by.chief, now });
    expect(answer).toEqual(review(world(), { scope: hospital }, context(by.chief)));
    expect(asked).toHaveLength(1);
    const numbers = asked.flat().map((one) => ("insz" in one ? one.insz : one.fact));
    expect(numbers.sort()).toEqual(reviewed.map(inszOfName).sort());
  });

  it("keeps what the registers don't know among the questions, and asks it no second time", async () => {
    const { host, asked } = hostOver(() => ({}));
    const answer = await host.ask((registry, at) => review(registry, { scope: hospital }, at), {
      actor: by.chief,
      now,
    });
    expect(answer).toEqual(review(world(), { scope: hospital }, context(by.chief, { facts: {} })));
    expect(asked).toHaveLength(1);
  });

  it("tells a representative his enterprises, once the register told his functions", async () => {
    const { host, asked } = hostOver();
    const answer = await host.ask(outlines, { actor: by.director, now });
    expect(answer.ok && answer.value.map(({ number }) => number)).toEqual([clinic, hospital].sort());
    expect(asked).toEqual([[{ fact: "legal-functions", insz: inszOfName("director") }]]);
  });

  it("looks first at an enterprise as the register knows it", async () => {
    const { host } = hostOver();
    const look = { form: "AppointChiefAccessManager", enterprise: clinic } as const;
    const answer = await host.ask((registry, at) => firstLook(registry, look, at), {
      actor: by.director,
      now,
    });
    expect(answer).toMatchObject({
      ok: true,
      value: { enterprise: { name: "Example Clinic", lives: true } },
    });
  });

  it("asks nothing that the occasion gives, nothing for whoever may not ask, and nothing where none is needed", async () => {
    const given: readonly [Parameters<Host["ask"]>[0], Parameters<Host["ask"]>[1]][] = [
      [(registry, at) => review(registry, { scope: hospital }, at), { actor: by.chief, now, facts }],
      [
        (registry, at) => review(registry, { scope: hospital }, at),
        { actor: by.chief, now, facts: permissiveFacts },
      ],
      [(registry, at) => review(registry, { scope: hospital }, at), { actor: by.user1, now }],
      [(registry, at) => review(registry, { scope: hospital }, at), { actor: by.otherchief, now }],
      [(registry, at) => ownData(registry, at), { actor: by.user1, now }],
    ];
    for (const [question, occasion] of given) {
      const { host, asked } = hostOver();
      await host.ask(question, occasion);
      expect(asked).toEqual([]);
    }
  });

  it("lets through what the registers throw, and refuses what are no facts", async () => {
    const down = hostOver(() => {
      throw new Error("down");
    });
    const ask = (host: Host) =>
      host.ask((registry, at) => review(registry, { scope: hospital }, at), { actor: by.chief, now });
    await expect(ask(down.host)).rejects.toThrow("down");
    for (const answer of [null, undefined, 5, "facts", []]) {
      await expect(ask(hostOver(() => answer as unknown as Facts).host)).rejects.toThrow(/registers/);
    }
  });

  it("asks the registers while nothing is being read", async () => {
    let reading = 0;
    const { load } = storeOf(world());
    const atOneMoment: Store["atOneMoment"] = async (read) => {
      reading += 1;
      try {
        return await read(load);
      } finally {
        reading -= 1;
      }
    };
    const during: number[] = [];
    const { host } = hostOver(
      () => {
        during.push(reading);
        return facts;
      },
      { load, atOneMoment },
    );
    await host.ask((registry, at) => review(registry, { scope: hospital }, at), { actor: by.chief, now });
    expect(during).toEqual([0]);
  });
});
