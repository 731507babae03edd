/** A store gives something that no registry can be made of: it is told which row, and nothing was written. */
export class BrokenStoreError extends Error {
  override readonly name: string = "BrokenStoreError";

  constructor(
    /** The key of the row. */
    readonly key: string,
    reason: string,
  ) {
    super(`the store's row ${key}: ${reason}`);
  }
}

/** Others changed what this rests on, each time it was tried. Nothing was written; it may be given again. */
export class ConflictError extends Error {
  override readonly name: string = "ConflictError";

  constructor(attempts: number) {
    super(`others came between, ${attempts} times in a row`);
  }
}

/** Another command was carried out under this id. */
export class CommandIdError extends Error {
  override readonly name: string = "CommandIdError";

  constructor(
    /** The id that both have. */
    readonly id: string,
  ) {
    super("another command was carried out under this id");
  }
}

/** The store was written by a host with another catalogue or another policy. */
export class OtherSettingsError extends Error {
  override readonly name: string = "OtherSettingsError";
  /** The key of the row that tells it. */
  readonly key = "settings:";

  constructor() {
    super("settings: written under another catalogue or policy; open the host with change: true");
  }
}
