import { bijRandvoorwaarden, grond, metOordeel, metScore, type Beslist, type Grond, type Stand } from "./stand.js";

/** From this many regular workplaces their misfit says something of regular work. Our own choice; see `trajectregels`. */
const genoegWerkplekken = 2;

/** The preconditions on which nothing can be said yet. */
export const openRandvoorwaarden = (stand: Stand): readonly Grond[] => [
  ...grond(
    "criterium-ontbreekt",
    bijRandvoorwaarden(stand, ({ vragen }) => vragen.includes("criterium-ontbreekt")),
  ),
  ...grond(
    "randvoorwaarde-onbekend",
    bijRandvoorwaarden(stand, ({ vragen }) => vragen.includes("aanbod-onbekend")),
  ),
  ...grond(
    "randvoorwaarde-deels",
    bijRandvoorwaarden(stand, ({ vragen }) => vragen.includes("deels-te-bespreken")),
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

const teHoog = ({ werkplekken }: Stand): readonly string[] => [
  ...new Set(werkplekken.filter((plek) => plek.teHoog).map(({ id }) => id)),
];

/** The workplaces that do not fit for another reason than the level. */
export const anderSoortWerk = (stand: Stand): readonly Grond[] => {
  const hoog = teHoog(stand);
  return grond(
    "regulier-past-niet-om-andere-reden",
    metOordeel(stand, "niet-passend").filter((id) => !hoog.includes(id)),
  );
};

/** The workplaces that do not fit, each with why. */
export const nietPassendWerk = (stand: Stand): readonly Grond[] => [
  ...grond("regulier-past-niet", teHoog(stand)),
  ...anderSoortWerk(stand),
];

/** What workplaces that ask too much say: something of regular work, or only of that one place. */
const teHoogGegrepen = (stand: Stand): readonly Grond[] => {
  const ids = teHoog(stand);
  return grond(ids.length >= genoegWerkplekken ? "regulier-past-niet" : "een-plek-is-te-weinig", ids);
};

/** Something was compared, and of all of it enough is known. */
const allesVergeleken = (stand: Stand): boolean =>
  stand.werkplekken.length > 0 && metOordeel(stand, "onvoldoende-bekend").length === 0;

const nietGenoeg = (stand: Stand): readonly Grond[] => [
  ...teHoogGegrepen(stand),
  ...anderSoortWerk(stand),
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
  if (basis.length > 0 && allesVergeleken(stand)) return { advies: "art-60", redenen: basis };

  const goed = metScore(stand, "goed", "sterkte");
  if (goed.length > 0 && goed.length === stand.evaluatie.length) {
    return { advies: "regulier-werk", redenen: grond("evaluatie-goed", goed) };
  }

  const gewoonWerk = teHoogGegrepen(stand).filter(({ code }) => code === "regulier-past-niet");
  if (gewoonWerk.length > 0 && allesVergeleken(stand)) return { advies: "art-60", redenen: gewoonWerk };

  return { advies: "onvoldoende-bekend", redenen: nietGenoeg(stand) };
};
