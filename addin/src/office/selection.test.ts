import { expect, it } from "vitest";
import { othersIn } from "./selection";

const address = (emailAddress: string) => ({ emailAddress, displayName: "" });
const [me, grace, mei] = ["ada@contoso.example", "grace@fabrikam.example", "mei@contoso.example"];

it.each<[string, unknown, string[]]>([
  ["a message is with who sent it", { from: address(grace), to: [address(me), address(mei)] }, [grace]],
  ["one's own message is with who gets it", { from: address("ADA@contoso.example"), to: [address(mei)] }, [mei]],
  [
    "an appointment is with all in it but oneself",
    { organizer: address(grace), requiredAttendees: [address(me), address(mei)], optionalAttendees: [address(grace)] },
    [grace, mei],
  ],
  ["a message that is being written is with nobody yet", { from: { getAsync() {} }, to: { getAsync() {} } }, []],
  ["nothing is with nobody", null, []],
])("%s", (_, item, others) => expect(othersIn(item, me)).toEqual(others));
