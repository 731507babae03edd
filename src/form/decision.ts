import type { Command } from "../procedures/commands.js";
import type { Inquiry } from "../registry/inquiry.js";
import type { Judgement } from "./judgement.js";

/** How one kind of command is decided, once its shape and its actor's standing are judged. */
export interface Decision<C extends Command> {
  /** For commands that give an id for something new: whether what they ask for is so already, by the same id. */
  readonly isRepeated?: (command: C, inquiry: Inquiry) => boolean;
  /** Goes through the form: what is wrong, what to advise, what happens. */
  readonly judge: (command: C, inquiry: Inquiry, judgement: Judgement) => void;
}
