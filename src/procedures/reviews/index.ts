import type { RoomsOf } from "../../form/room.js";
import type { ReviewCommand } from "./commands.js";
import { confirmReview } from "./confirm.js";

/** The commands about reviews. */
export const reviewCommands: RoomsOf<ReviewCommand> = { ConfirmReview: confirmReview };
