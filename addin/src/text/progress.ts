import type { Progress } from "../api/types";
import type { Formats } from "./dates";
import type { Texts } from "./en";

/** The part of a determinate bar that is full; null while nobody knows how much there is. Never more than all of it. */
export function shareOf({ phase, read, total }: Progress): { value: number; max: number } | null {
  if (!total || (read === 0 && phase !== "mail")) return null;
  return { value: Math.min(read, total), max: total };
}

/** `62,000 of about 200,000 messages in 14 folders`, as far as it is known; else empty. */
export function howFar(progress: Progress, { reading }: Texts, formats: Formats): string {
  const { read, folders } = progress;
  const share = shareOf(progress);
  const where = folders ? reading.inFolders(folders, formats.number(folders)) : "";
  if (share) return reading.measured(formats.atLeast(read), formats.about(Math.max(read, share.max)), where);
  return read > 0 ? reading.unmeasured(formats.atLeast(read), where) : "";
}

/** `About 2 minutes left`, no more exact than an estimate can be; empty when there is none. */
export function timeLeft({ secondsLeft }: Progress, { reading }: Texts): string {
  if (secondsLeft === null || !(secondsLeft >= 0)) return "";
  const minutes = Math.round(secondsLeft / 60);
  if (secondsLeft < 60) return reading.moments;
  if (minutes < 10) return reading.minutes(minutes);
  if (minutes < 90) return reading.minutes(Math.round(minutes / 5) * 5);
  return reading.hours(Math.round(minutes / 60));
}
