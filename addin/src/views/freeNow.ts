import type { Failure } from "../api/failure";
import type { Slots } from "../api/types";

/** The times that came with the refusal of one that was taken. */
export function freeNow(refusal: Failure): Slots {
  return { slots: refusal.problem?.slots ?? [], noSlotBecause: [], theirCalendar: "visible", stepDown: null };
}
