import type { Catalogus } from "../../src/index.js";
import { seededRandom, type Random } from "./random.js";

type Criterium = Catalogus["data"]["criteria"][number];
type Schaal = Criterium["schaal"];
type Punt = Readonly<Record<string, unknown>>;

/** A profile as it stands in a file. */
export type Invoer = Readonly<Record<string, unknown>> & { readonly punten: readonly Punt[] };

export const peildatum = "2026-02-01";

/** How many workers, and how many jobs. */
export const aantal = 200;
export const seed = 2026;

/** Points on the form that everybody fills in, and how many of them each profile has. */
const opFormulier = 100;
export const puntenPerProfiel = 80;

const raters = ["zelf", "jobcoach", "werkgever", "werkbegeleider", "netwerk"];
const evidence = ["test", "observatie", "document", "gesprek"];

/** What is brought is the better of two throws, so that most demands are met and some are not. */
const place = (random: Random, last: number, asks: boolean): number => {
  const first = random.below(last + 1);
  const second = random.below(last + 1);
  return asks ? Math.min(first, second) : Math.max(first, second);
};

const single = (random: Random, schaal: Schaal, asks: boolean): unknown => {
  switch (schaal.soort) {
    case "niveau":
      return place(random, schaal.ankers.length - 1, asks);
    case "hoeveelheid": {
      const steps = Math.round((schaal.maximum - schaal.minimum) / schaal.resolutie);
      const waarde = Number((schaal.minimum + place(random, steps, asks) * schaal.resolutie).toFixed(4));
      return random.percent(50) ? `${waarde} ${schaal.eenheid}` : { waarde, eenheid: schaal.eenheid };
    }
    case "voorwaarde":
      return ["nee", "deels", "ja"][place(random, 2, false)];
    case "kwalificatie":
      return schaal.niveaus[place(random, schaal.niveaus.length - 1, asks)]?.code;
    case "voorkeur":
    case "tekst":
      return "Vaste plek, liefst bij het raam.";
  }
};

const preference = (random: Random, codes: readonly string[], asks: boolean): unknown => {
  const options = random.sample(codes, codes.length);
  if (!asks) return options.slice(0, 1 + random.below(2));
  return { graag: options.slice(0, 1), goed: options.slice(1, -1), "liever-niet": options.slice(-1) };
};

const value = (random: Random, { schaal }: Criterium, asks: boolean): unknown => {
  if (schaal.soort === "voorkeur") {
    return preference(
      random,
      schaal.opties.map(({ code }) => code),
      asks,
    );
  }
  const written = single(random, schaal, asks);
  const ordered = schaal.soort === "niveau" || schaal.soort === "hoeveelheid" || schaal.soort === "kwalificatie";
  return asks && ordered && random.percent(20) ? { min: written } : written;
};

const rating = (random: Random, criterium: Criterium, asks: boolean): Punt => ({
  waarde: random.percent(5) ? "onbekend" : value(random, criterium, asks),
  door: random.pick(raters),
  bewijs: random.pick(evidence),
  datum: `2026-01-${String(1 + random.below(28)).padStart(2, "0")}`,
});

const shared = (random: Random, criterium: Criterium, asks: boolean): Punt => ({
  criterium: criterium.code,
  beoordelingen: Array.from({ length: random.percent(30) ? 2 : 1 }, () => rating(random, criterium, asks)),
  ...(asks ? { belang: 1 + random.below(5) } : {}),
  ...(asks && random.percent(5) ? { essentieel: true } : {}),
  ...(random.percent(3) ? { voorbehoud: "Alleen op rustige dagen." } : {}),
});

const withAid = (random: Random, { schaal }: Criterium, asks: boolean): Punt =>
  asks || schaal.soort === "voorkeur" || schaal.soort === "tekst" || !random.percent(10)
    ? {}
    : { metSteun: [{ steun: "hulpmiddel", inGebruik: random.percent(50), waarde: single(random, schaal, false) }] };

/** The points of the form: spread evenly over the catalogue, so that every onderdeel and kind is there. */
const formOf = ({ criteria }: Catalogus): readonly Criterium[] => {
  const all = [...criteria.values()].map(({ criterium }) => criterium);
  return Array.from({ length: opFormulier }, (_, i) => all[Math.floor((i * all.length) / opFormulier)] as Criterium);
};

/** One Werknemerprofiel. */
const makeWerknemer = (random: Random, catalogus: Catalogus, nummer: number): Invoer => ({
  soort: "werknemerprofiel",
  id: `werknemer-${nummer}`,
  datum: "2026-01-30",
  punten: random.sample(formOf(catalogus), puntenPerProfiel).map((criterium) => {
    const asks = criterium.richting === "behoefte";
    return {
      ...shared(random, criterium, asks),
      ...withAid(random, criterium, asks),
      ...(random.percent(40) ? { leerbaarheid: random.pick(["trainbaar", "coachbaar", "niet", "onbekend"]) } : {}),
    };
  }),
});

/** One Werkprofiel. */
const makeWerk = (random: Random, catalogus: Catalogus, nummer: number): Invoer => ({
  soort: "werkprofiel",
  id: `werk-${nummer}`,
  datum: "2026-01-30",
  functie: "medewerker",
  contract: { uren: "24 uur/week" },
  taken: [1, 2, 3, 4].map((n) => ({ id: `taak-${n}`, naam: `Taak ${n}`, aandeel: 25 })),
  werkbegeleider: { rol: "voorman", kentWerk: "ja", urenVrij: "2 uur/week", aanwezig: "80 %", bereid: "ja", rugdekking: "ja" },
  punten: random.sample(formOf(catalogus), puntenPerProfiel).map((criterium) => ({
    ...shared(random, criterium, criterium.richting === "eis"),
    ...(random.percent(50) ? { aanpasbaar: random.pick(["ja", "deels", "nee", "onbekend"]) } : {}),
    ...(random.percent(50) ? { taken: [`taak-${1 + random.below(4)}`] } : {}),
  })),
});

/** All workers and all jobs of the bench: the same at every run. */
export const makeSample = (
  catalogus: Catalogus,
): { readonly werknemers: readonly Invoer[]; readonly werken: readonly Invoer[] } => {
  const random = seededRandom(seed);
  const indices = Array.from({ length: aantal }, (_, i) => i);
  return {
    werknemers: indices.map((i) => makeWerknemer(random, catalogus, i)),
    werken: indices.map((i) => makeWerk(random, catalogus, i)),
  };
};
