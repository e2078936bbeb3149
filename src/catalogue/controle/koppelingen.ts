import type { Criterium, Schaal } from "../../domain/criterium.js";
import type { Koppeling, NietGekoppeld } from "../../domain/koppeling.js";
import { codeVan } from "../../domain/schaal.js";
import type { EnkeleWaarde } from "../../domain/waarde.js";
import { bewaakDubbel } from "./codes.js";
import { opSchaal } from "./opSchaal.js";
import type { Geplaatst, Meld, Records } from "./records.js";
import { isSchaalGoed } from "./schaal.js";

type Regel = Koppeling["regel"];

/** How each list writes its codes: ICF categories, O*NET elements, ORS requirements by their name. */
const notaties = {
  icf: { patroon: /^[bdes]\d(?:\d{2,4})?$/u, voorbeeld: "d430" },
  onet: { patroon: /^[1-6]\.[A-Z](?:\.(?:\d{1,2}|[a-z]{1,2}))*$/u, voorbeeld: "1.A.3.a.1" },
  ors: { patroon: /^[A-Z][A-Za-z0-9 ,/():&-]{1,118}$/u, voorbeeld: "Lifting/carrying Seldom" },
} as const;

const onetSchalen: ReadonlySet<string> = new Set(["IM", "LV", "CX", "CT"]);

/** What the rows of each list can say: ICF has degrees, O*NET numbers, ORS named levels or a mean. */
const regelsoorten: Readonly<Record<Koppeling["lijst"], readonly Regel["soort"][]>> = {
  icf: ["rest", "drempels"],
  onet: ["drempels", "lijn"],
  ors: ["niveaus", "lijn"],
};

const alleenIcf = ["samen", "gaatVoor", "begrenst"] as const;

const controleerNotatie = ({ record, pad }: Geplaatst<Koppeling | NietGekoppeld>, meld: Meld): void => {
  const { patroon, voorbeeld } = notaties[record.lijst];
  if (!patroon.test(record.code)) meld({ code: "verkeerde-notatie", pad: [...pad, "code"], voorbeeld });
};

const stijgt = (getallen: readonly number[]): boolean => getallen.every((getal, i) => i === 0 || getal > (getallen[i - 1] ?? 0));

/** What can be wrong in a rule without knowing the scale it leads to. */
const controleerRegel = ({ record: { regel }, pad }: Geplaatst<Koppeling>, meld: Meld): void => {
  if (regel.soort === "drempels" && (!stijgt(regel.vanaf) || regel.vanaf.length !== regel.waarden.length - 1)) {
    meld({ code: "drempels-kloppen-niet", pad: [...pad, "regel", "vanaf"] });
  }
  if (regel.soort === "lijn" && regel.van[0] === regel.van[1]) meld({ code: "lijn-klopt-niet", pad: [...pad, "regel", "van"] });
  if (regel.soort === "niveaus") {
    const niveaus = regel.waarden.map(({ niveau }, i) => ({ code: niveau, pad: [...pad, "regel", "waarden", i, "niveau"] }));
    bewaakDubbel(niveaus, "niveau", meld);
  }
};

/** Rules and fields that belong to another list, or that this list cannot do without. */
const controleerLijst = ({ record, pad }: Geplaatst<Koppeling>, meld: Meld): void => {
  const { lijst, regel, schaal } = record;
  const mogelijk = regelsoorten[lijst];
  const past = mogelijk.includes(regel.soort);
  if (!past) meld({ code: "regel-past-niet-bij-lijst", pad: [...pad, "regel", "soort"], mogelijk });
  // One named level says the same of every job.
  if (past && regel.soort === "niveaus" && regel.waarden.length < 2) {
    meld({ code: "te-klein", pad: [...pad, "regel", "waarden"], grens: 2, eenheid: "items" });
  }
  if (lijst === "onet" && schaal === undefined) {
    meld({ code: "ontbreekt", pad: [...pad, "schaal"], verwacht: { soort: "tekst" } });
  }
  for (const veld of alleenIcf) {
    if (lijst !== "icf" && record[veld] !== undefined) {
      meld({ code: "regel-past-niet-bij-lijst", pad: [...pad, veld], mogelijk });
    }
  }
  for (const [i, code] of (lijst === "icf" ? (record.gaatVoor ?? []) : []).entries()) {
    const { patroon, voorbeeld } = notaties.icf;
    if (!patroon.test(code)) meld({ code: "verkeerde-notatie", pad: [...pad, "gaatVoor", i], voorbeeld });
  }
};

/** On a scale with a unit only the number is written. */
const alsWaarde = (schaal: Schaal, waarde: number | string): EnkeleWaarde =>
  schaal.soort === "hoeveelheid" && typeof waarde === "number" ? { waarde, eenheid: schaal.eenheid } : waarde;

/** Whether values on the way from the least to the most of the other list turn back on our scale. */
const keertOm = (schaal: Schaal, waarden: readonly (number | string)[]): boolean => {
  const codes = waarden.flatMap((waarde) => codeVan(schaal, alsWaarde(schaal, waarde)) ?? []);
  const stappen = codes.slice(1).map((code, i) => code - (codes[i] ?? 0));
  return stappen.some((stap) => stap > 0) && stappen.some((stap) => stap < 0);
};

/** The values of a rule that goes by steps, from the least to the most of the other list. */
const waardenVan = (regel: Regel): readonly (number | string)[] => {
  if (regel.soort === "drempels") return regel.waarden;
  return regel.soort === "niveaus" ? regel.waarden.map(({ waarde }) => waarde) : [];
};

/** The end of a line need not be on the grid, for what comes out is rounded; it has to be within the scale. */
const binnenSchaal = (schaal: Schaal, getal: number): boolean => {
  if (schaal.soort === "niveau") return getal >= 0 && getal <= schaal.ankers.length - 1;
  return schaal.soort === "hoeveelheid" && getal >= schaal.minimum && getal <= schaal.maximum;
};

/** A value on the scale, or what says that this answer of the other list does not tell. */
const kan = (schaal: Schaal, waarde: number | string): boolean => waarde === "onbekend" || opSchaal(schaal, waarde);

/** Where in a rule the values of ours stand that have no place on the scale. */
const buitenSchaal = (regel: Regel, schaal: Schaal): readonly (readonly (string | number)[])[] => {
  switch (regel.soort) {
    case "rest":
      return opSchaal(schaal, regel.norm) ? [] : [["norm"]];
    case "drempels":
      return regel.waarden.flatMap((waarde, i) => (kan(schaal, waarde) ? [] : [["waarden", i]]));
    case "lijn":
      return regel.naar.flatMap((getal, i) => (binnenSchaal(schaal, getal) ? [] : [["naar", i]]));
    case "niveaus":
      return regel.waarden.flatMap(({ waarde }, i) => (kan(schaal, waarde) ? [] : [["waarden", i, "waarde"]]));
  }
};

const controleerKoppeling = (koppeling: Geplaatst<Koppeling>, criteria: ReadonlyMap<string, Criterium>, meld: Meld): void => {
  const { record, pad } = koppeling;
  controleerNotatie(koppeling, meld);
  if (record.schaal !== undefined && !(record.lijst === "onet" && onetSchalen.has(record.schaal))) {
    meld({ code: "verkeerde-notatie", pad: [...pad, "schaal"], voorbeeld: "LV" });
  }
  if ((record.bron === undefined) === (record.eigenKoppeling === undefined)) {
    meld({ code: "koppeling-zonder-grond", pad: [...pad, "bron"] });
  }
  controleerLijst(koppeling, meld);
  controleerRegel(koppeling, meld);
  const schaal = criteria.get(record.criterium)?.schaal;
  if (schaal === undefined || !isSchaalGoed(schaal)) return;
  for (const plaats of buitenSchaal(record.regel, schaal)) {
    meld({ code: "koppeling-buiten-schaal", pad: [...pad, "regel", ...plaats] });
  }
  if (keertOm(schaal, waardenVan(record.regel))) meld({ code: "waarden-keren-om", pad: [...pad, "regel", "waarden"] });
};

/** The rows of the crosswalks are sound, each there once, and no code stands both among them and among what is left out. */
export const controleerKoppelingen = ({ koppelingen, nietGekoppeld, criteria }: Records, meld: Meld): void => {
  const perCode = new Map(criteria.map(({ record }) => [record.code, record]));
  for (const koppeling of koppelingen) controleerKoppeling(koppeling, perCode, meld);
  for (const code of nietGekoppeld) controleerNotatie(code, meld);

  const rijen = koppelingen.map(({ record: { lijst, code, schaal = "", criterium }, pad }) => ({
    code: [lijst, code, schaal, criterium].join("\n"),
    pad: [...pad, "code"],
  }));
  bewaakDubbel(rijen, "koppeling", meld);
  const weggelaten = nietGekoppeld.map(({ record: { lijst, code }, pad }) => ({
    code: `${lijst}/${code}`,
    pad: [...pad, "code"],
  }));
  bewaakDubbel(weggelaten, "niet-gekoppeld", meld);

  const gekoppeld = new Map([...koppelingen].reverse().map(({ record: { lijst, code }, pad }) => [`${lijst}/${code}`, pad]));
  for (const { code, pad } of weggelaten) {
    const bij = gekoppeld.get(code);
    if (bij !== undefined) meld({ code: "toch-gekoppeld", pad, bij });
  }
};
