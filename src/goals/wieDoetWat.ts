import type { Meting, WieDoetWat } from "../domain/doel.js";
import type { Ondersteuningsbehoefte } from "../domain/ondersteuning.js";
import type { Werkprofiel } from "../domain/profiel.js";

/** Who keeps the count at a workplace, and why. */
export type Teller = Pick<WieDoetWat, "wie" | "grond"> & { readonly rustOp: readonly string[] };

const opDeWerkplek: Teller = { wie: "werkbegeleider", grond: "kent-het-werk", rustOp: ["werk/werkbegeleider"] };
const leiding: Teller = { wie: "leidinggevende", grond: "geen-werkbegeleider-die-het-werk-kent", rustOp: [] };

/**
 * Own choice: the count is kept by someone who sees the behaviour on an ordinary working day, and can tell whether it was seen.
 * That is the werkbegeleider who knows the work, or else the manager; a job coach is not there every day.
 */
export const tellerIn = ({ werkbegeleider }: Werkprofiel): Teller => (werkbegeleider?.kentWerk === "ja" ? opDeWerkplek : leiding);

/**
 * Who does what for a goal. The giver carries out the measure; the behaviour is the worker's, and so is a say in how it goes
 * (own choice: the Leidraad makes the choice of goals theirs, and the evaluation asks the client); someone at work keeps count.
 */
export const wieDoetWat = (
  { gever, bevinding, id }: Ondersteuningsbehoefte,
  { maat }: Meting,
  { wie, grond, rustOp }: Teller,
): readonly WieDoetWat[] => [
  { wie: gever, doet: "maatregel", grond: "uit-de-maatregel", because: [id] },
  { wie: "werknemer", doet: "gedrag", grond: "eigen-doel", because: [bevinding] },
  { wie: "werknemer", doet: "terugkijken", grond: "eigen-doel", because: [bevinding] },
  { wie, doet: maat === "behalen" ? "bewijs-nakijken" : "tellen", grond, because: [bevinding, ...rustOp] },
];
