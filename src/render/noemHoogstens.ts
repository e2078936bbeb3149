import type { Taal } from "../domain/taal.js";
import { inTaal } from "../messages/inTaal.js";
import { tekstenIn } from "../messages/teksten.js";
import { toetsteksten } from "../messages/toets.js";
import { vulIn } from "../messages/vulIn.js";
import { naEenAnder } from "./opmaak.js";

/** More names than this in one sentence are not read. */
const hoogstens = 6;

/** Names after each other; of a long list the first, and how many more there are. */
export const noemHoogstens = (namen: readonly string[], taal: Taal): string => {
  const over = namen.length - hoogstens;
  if (over <= 0) return naEenAnder(namen, tekstenIn(taal));
  const rest = vulIn(inTaal(toetsteksten.enNog, taal), { aantal: String(over) });
  return naEenAnder([...namen.slice(0, hoogstens), rest], tekstenIn(taal));
};
