import type { Fout, Pad } from "../domain/fout.js";
import { bedoeldeCode } from "../parse/bedoeldeCode.js";
import type { Leescontext } from "../parse/leesPunten.js";

type Wat = Extract<Fout, { readonly code: "onbekende-code" }>["wat"];

/** Reports a code that is not among the known ones, with the nearest of them. What is no text is for the schema to say. */
export const bewaakCode = (
  context: Pick<Leescontext, "kant" | "meld" | "isVol">,
  wat: Wat,
  code: unknown,
  bekend: ReadonlySet<string>,
  pad: Pad,
): void => {
  if (typeof code !== "string" || bekend.has(code)) return;
  const bedoeld = context.isVol() ? undefined : bedoeldeCode(code, bekend);
  context.meld({ code: "onbekende-code", kant: context.kant, pad, wat, ...(bedoeld === undefined ? {} : { bedoeld }) });
};

const voorDoel = "doel/";

/** The criterium of a goal, however it is referred to: `doel/tillen` and `tillen` are the same. */
export const criteriumVan = <T>(doel: T): T | string =>
  typeof doel === "string" && doel.startsWith(voorDoel) ? doel.slice(voorDoel.length) : doel;

/** The id of the goal on a criterium. */
export const doelOp = (criterium: string): string => `${voorDoel}${criterium}`;
