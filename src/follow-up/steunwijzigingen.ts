import type { Paar } from "../catalogue/paar.js";
import type { Ondersteuningsbehoefte } from "../domain/ondersteuning.js";
import type { Planwijziging, Steunwijziging, Verschuiving } from "./opvolging.js";

type Steun = Omit<Steunwijziging, "wijziging">;

const sleutelVan = ({ soort, criterium, naam }: Omit<Steun, "because">): string => JSON.stringify([soort, criterium, naam]);

/** The support that is in use: aids of the worker, and the points on which the werkbegeleider supports. */
const inGebruik = ({ werknemer, werk }: Paar): ReadonlyMap<string, Steun> => {
  const hulpmiddelen = werknemer.punten.flatMap(({ criterium, metSteun = [] }) =>
    metSteun
      .filter((hulp) => hulp.inGebruik)
      .map(({ steun }) => ({ soort: "hulpmiddel" as const, criterium, naam: steun, because: [`werknemer/${criterium}`] })),
  );
  const begeleider = werk.werkbegeleider;
  const opDeWerkplek = (begeleider?.steuntBij ?? []).map((criterium) => ({
    soort: "werkbegeleider" as const,
    criterium,
    naam: begeleider?.rol ?? "",
    because: ["werk/werkbegeleider"],
  }));
  return new Map([...hulpmiddelen, ...opDeWerkplek].map((steun) => [sleutelVan(steun), steun]));
};

/** Whether the later profiles say anything of where this support would stand. What nobody names did not end; nobody knows. */
const wordtBesproken = ({ werknemer, werk }: Paar, { soort, criterium }: Steun): boolean =>
  soort === "werkbegeleider"
    ? werk.werkbegeleider?.steuntBij !== undefined
    : werknemer.punten.some((punt) => punt.criterium === criterium && punt.metSteun !== undefined);

/** The support that is in use at one of the two moments only. */
export const steunwijzigingen = (eerste: Paar, later: Paar): readonly Steunwijziging[] => {
  const eerst = inGebruik(eerste);
  const nu = inGebruik(later);
  const weg = [...eerst].flatMap(([sleutel, steun]): readonly Steunwijziging[] => {
    if (nu.has(sleutel)) return [];
    const wijziging = wordtBesproken(later, steun) ? "weggevallen" : "niet-genoemd";
    return [{ wijziging, ...steun, because: steun.because.map((id) => `eerste/${id}`) }];
  });
  const erbij = [...nu].flatMap(([sleutel, steun]): readonly Steunwijziging[] =>
    eerst.has(sleutel) ? [] : [{ wijziging: "erbij", ...steun, because: steun.because.map((id) => `later/${id}`) }],
  );
  return [...weg, ...erbij];
};

/** What was planned then and is not any more, what is still planned, and what is planned now. */
export const planwijzigingen = (
  eerst: readonly Ondersteuningsbehoefte[],
  later: readonly Ondersteuningsbehoefte[],
  verschoven: readonly Verschuiving[],
): readonly Planwijziging[] => {
  const toen = new Set(eerst.map(({ id }) => id));
  const nu = new Set(later.map(({ id }) => id));
  const planVan = (
    wijziging: Planwijziging["wijziging"],
    behoefte: Ondersteuningsbehoefte,
    formulieren: readonly string[],
  ): Planwijziging => ({
    wijziging,
    criterium: behoefte.criterium,
    maatregel: behoefte.maatregel,
    hulpmiddel: behoefte.hulpmiddel ?? null,
    gever: behoefte.gever,
    verschuiving: verschoven.find(({ criterium }) => criterium === behoefte.criterium)?.soort ?? null,
    because: formulieren.map((formulier) => `${formulier}/${behoefte.id}`),
  });
  return [
    ...eerst.filter(({ id }) => !nu.has(id)).map((behoefte) => planVan("vervallen", behoefte, ["eerste"])),
    ...later.filter(({ id }) => toen.has(id)).map((behoefte) => planVan("gebleven", behoefte, ["eerste", "later"])),
    ...later.filter(({ id }) => !toen.has(id)).map((behoefte) => planVan("erbij", behoefte, ["later"])),
  ];
};
