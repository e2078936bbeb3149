import { kleineLetter, naEenAnder } from "./opmaak.js";
import { naamVanId, type Weergave } from "./weergave.js";

/** Points by their ids, in words: "tillen, rekenen en staan". A point that several ids are about is named once. */
export const puntnamen = (ids: readonly string[], weergave: Weergave): string =>
  naEenAnder([...new Set(ids.map((id) => kleineLetter(naamVanId(weergave, id))))], weergave.teksten);
