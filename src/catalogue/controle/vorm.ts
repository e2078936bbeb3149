import type * as z from "zod";
import type { CatalogusFout } from "../../domain/catalogusFout.js";
import type { Pad } from "../../domain/fout.js";
import { limieten } from "../../domain/limieten.js";
import { sleutelnaam } from "../../domain/sleutelnaam.js";
import { nietLeeg, verplichteTalen } from "../../domain/taal.js";
import type { VormFout } from "../../domain/vormfout.js";
import { vormfouten } from "../../domain/vormfouten.js";

/** Fields that are not written as a code, each with how they are written. */
const notaties: ReadonlyMap<string, string> = new Map([
  ["editie", "2026.1"],
  ["item", "IV.13"],
  ["fml", "IV.13"],
  ["koppelingen", "icf/d430"],
  ["nietGekoppeld", "icf/d430"],
]);

type Issue = z.core.$ZodIssue;

const isLeeg = ({ code }: VormFout): boolean => code === "ontbreekt" || code === "te-klein";

const laatsteNaam = (pad: Pad): string | undefined => [...pad].reverse().find((deel): deel is string => typeof deel === "string");

/** How a code at this place is written where it has a notation of its own; an item of the FML replaces another by its number. */
const notatieOp = (pad: Pad): string | undefined =>
  notaties.get((pad[0] === "fml" && pad.at(-1) === "vervangt" ? "item" : laatsteNaam(pad)) ?? "");

const plaats = (pad: readonly PropertyKey[]): string => pad.map(String).join("/");

/** Where a number stands that must be above a bound instead of on it; the only such bound is zero. */
const plaatsenBovenNul = (issues: readonly Issue[]): ReadonlySet<string> =>
  new Set(issues.filter((issue) => issue.code === "too_small" && issue.inclusive === false).map(({ path }) => plaats(path)));

/** Where a text stands that holds nothing to read, however many blanks it has. */
const plaatsenLeeg = (issues: readonly Issue[]): ReadonlySet<string> =>
  new Set(
    issues
      .filter((issue) => issue.code === "invalid_format" && issue.pattern === String(nietLeeg))
      .map(({ path }) => plaats(path)),
  );

/** What the issues say beyond the faults of shape they become. */
interface Bijzonder {
  readonly bovenNul: ReadonlySet<string>;
  readonly leeg: ReadonlySet<string>;
}

/** What a fault of shape means in a catalogue, where that says more: a missing source or translation, a foreign notation. */
const metBetekenis = (gevonden: VormFout, { bovenNul, leeg }: Bijzonder): CatalogusFout => {
  const { pad } = gevonden;
  const fout: VormFout = leeg.has(plaats(pad)) ? { code: "te-klein", pad, grens: 1, eenheid: "tekens" } : gevonden;
  if (fout.code === "buiten-bereik" && bovenNul.has(plaats(pad))) return { code: "niet-boven-nul", pad };
  const laatste = pad.at(-1);
  if (isLeeg(fout) && pad.length === 3 && laatste === "bronnen") return { code: "zonder-bron", pad };
  const taal = verplichteTalen.find((kandidaat) => kandidaat === laatste);
  if (isLeeg(fout) && taal !== undefined) return { code: "zonder-vertaling", pad, taal };
  const voorbeeld = notatieOp(pad);
  if (fout.code === "verkeerde-vorm" && fout.verwacht.soort === "code" && voorbeeld !== undefined) {
    return { code: "verkeerde-notatie", pad, voorbeeld };
  }
  return fout;
};

type Vorm<T> = { readonly data: T } | { readonly aantal: number; readonly fouten: readonly CatalogusFout[] };

/** In `teksten` keys are codes that someone typed; what is no code of the catalogue beneath is shown as any other key is. */
const leesbaar = (pad: Pad, bekend: ReadonlySet<string>): Pad =>
  pad.map((deel) => (typeof deel === "string" && !bekend.has(deel) ? sleutelnaam(deel) : deel));

/** Reads the shape of a catalogue: its data, or everything in the shape that is wrong. A known code is shown in full. */
export const leesVorm = <T>(schema: z.ZodType<T>, invoer: unknown, bekend: ReadonlySet<string> = new Set()): Vorm<T> => {
  const gelezen = schema.safeParse(invoer);
  if (gelezen.success) return { data: gelezen.data };
  const { issues } = gelezen.error;
  const { aantal, fouten } = vormfouten(invoer, issues);
  const getoond = issues.slice(0, limieten.fouten * 2);
  const bijzonder = { bovenNul: plaatsenBovenNul(getoond), leeg: plaatsenLeeg(getoond) };
  return { aantal, fouten: fouten.map((fout) => ({ ...metBetekenis(fout, bijzonder), pad: leesbaar(fout.pad, bekend) })) };
};
