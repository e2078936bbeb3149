import { bijRandvoorwaarden, grond, metOordeel, metScore, type Beslist, type Grond, type Stand } from "./stand.js";

/** From this many regular workplaces their misfit says something of regular work. Our own choice; see `trajectregels`. */
const genoegWerkplekken = 2;

/** The preconditions on which nothing can be said yet. */
export const openRandvoorwaarden = (stand: Stand): readonly Grond[] => [
  ...grond(
    "randvoorwaarde-onbekend",
    bijRandvoorwaarden(stand, ({ uitkomst }) => uitkomst === "onbekend"),
  ),
  ...grond(
    "randvoorwaarde-te-beoordelen",
    bijRandvoorwaarden(stand, ({ vragen }) => vragen.includes("te-beoordelen")),
  ),
];

/** The regular workplaces that fit, as they are or with support. */
export const passendWerk = (stand: Stand): readonly Grond[] => [
  ...grond("regulier-past", metOordeel(stand, "passend")),
  ...grond("regulier-past-met-ondersteuning", metOordeel(stand, "passend-met-ondersteuning")),
];

/** What regular workplaces that do not fit say: something of regular work, or only of that one place. */
export const nietPassendWerk = (stand: Stand): readonly Grond[] => {
  const ids = new Set(metOordeel(stand, "niet-passend"));
  return grond(ids.size >= genoegWerkplekken ? "regulier-past-niet" : "een-plek-is-te-weinig", [...ids]);
};

const nietGenoeg = (stand: Stand): readonly Grond[] => [
  ...nietPassendWerk(stand),
  ...grond("vergelijking-onvoldoende-bekend", metOordeel(stand, "onvoldoende-bekend")),
  // Nothing was compared: there is no id to rest on, so the reason rests on the profile as a whole.
  ...(stand.werkplekken.length === 0 ? grond("geen-vergelijking", ["werknemer"]) : []),
  ...grond("evaluatie-onvolledig", metScore(stand, "onbekend")),
];

/** The advice on what is known, in the order of the source: preconditions, then qualities, then regular work or art. 60 § 7. */
export const beslis = (stand: Stand): Beslist => {
  const eerst = grond(
    "randvoorwaarde-eerst",
    bijRandvoorwaarden(stand, ({ uitkomst }) => uitkomst === "doorverwijzen"),
  );
  if (eerst.length > 0) return { advies: "eerst-andere-hulp", redenen: eerst };

  const open = openRandvoorwaarden(stand);
  if (open.length > 0) return { advies: "onvoldoende-bekend", redenen: open };

  const problematisch = grond("evaluatie-problematisch", metScore(stand, "problematisch"));
  if (problematisch.length > 0) return { advies: "art-60", redenen: problematisch };

  const passend = passendWerk(stand);
  if (passend.length > 0) return { advies: "regulier-werk", redenen: passend };

  const basis = grond("evaluatie-basis", metScore(stand, "basis"));
  if (basis.length > 0) return { advies: "art-60", redenen: basis };

  const goed = metScore(stand, "goed", "sterkte");
  if (goed.length > 0 && goed.length === stand.evaluatie.length) {
    return { advies: "regulier-werk", redenen: grond("evaluatie-goed", goed) };
  }

  const teHoog = nietPassendWerk(stand).filter(({ code }) => code === "regulier-past-niet");
  const allesBekend = metOordeel(stand, "onvoldoende-bekend").length === 0;
  if (teHoog.length > 0 && allesBekend) return { advies: "art-60", redenen: teHoog };

  return { advies: "onvoldoende-bekend", redenen: nietGenoeg(stand) };
};
