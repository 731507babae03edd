import { defaultCatalogue } from "../catalogue/default/catalogue.js";
import type { Catalogue } from "../catalogue/types.js";
import { defaultPolicy } from "../policy/default.js";
import type { Policy } from "../policy/types.js";
import { textOf } from "./checked.js";
import { BrokenStoreError, OtherSettingsError } from "./errors.js";
import type { HostPorts } from "./ports.js";

/** How a host differs from what is usual. */
export interface HostSettings {
  readonly catalogue?: Catalogue;
  readonly policy?: Policy;
  /** How often a command is tried that others come between; 10 where nothing is said. */
  readonly attempts?: number;
  /** True: the store takes over this catalogue and this policy, though it was written under others. */
  readonly change?: boolean;
}

/** The catalogue and the policy of a host, and what a store keeps to know them by. */
export class KeptSettings {
  private made: Promise<string> | undefined;

  constructor(
    private readonly ports: Pick<HostPorts, "digest">,
    private readonly settings: HostSettings,
  ) {}

  /** What a context takes. */
  get given(): Pick<HostSettings, "catalogue" | "policy"> {
    const { catalogue, policy } = this.settings;
    return { ...(catalogue && { catalogue }), ...(policy && { policy }) };
  }

  /** The fingerprint of both: asked for once, since they stay what they are. */
  async fingerprint(): Promise<string> {
    this.made ??= this.digested();
    try {
      return await this.made;
    } catch (error) {
      this.made = undefined;
      throw error;
    }
  }

  /** What the store is to keep under `settings:`; `null` where it has that already. */
  async toKeep(kept: unknown): Promise<string | null> {
    if (kept !== null && typeof kept !== "string") throw new BrokenStoreError("settings:", "is no text");
    const fingerprint = await this.fingerprint();
    if (fingerprint === kept) return null;
    if (kept !== null && this.settings.change !== true) throw new OtherSettingsError();
    return fingerprint;
  }

  private async digested(): Promise<string> {
    const { catalogue = defaultCatalogue, policy = defaultPolicy } = this.settings;
    return textOf("digest", this.ports.digest(JSON.stringify([catalogue, policy])));
  }
}
