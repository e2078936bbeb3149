import type { Schaal } from "../domain/criterium.js";
import { codeVan, eenStapVerder, verliesPerHouding } from "../domain/schaal.js";
import {
  houdingen,
  isInterval,
  type EnkeleWaarde,
  type Houding,
  type Interval,
  type Voorkeuren,
  type Waarde,
} from "../domain/waarde.js";

/** A value one rating step further, and how many codes that is. */
export interface Verzet {
  readonly richting: 1 | -1;
  readonly naar: Waarde;
  readonly omvang: number;
  /** Of preferences: the option that is liked more (1) or less (-1). */
  readonly optie?: string;
}

const richtingen = [1, -1] as const;

const verzetEnkel = (schaal: Schaal, waarde: EnkeleWaarde, richting: 1 | -1): Omit<Verzet, "richting"> | undefined => {
  const naar = eenStapVerder(schaal, waarde, richting);
  if (naar === undefined) return undefined;
  return { naar, omvang: Math.abs((codeVan(schaal, naar) ?? 0) - (codeVan(schaal, waarde) ?? 0)) };
};

/** Both ends move together, each as far as the scale goes. */
const verzetInterval = (schaal: Schaal, { min, max }: Interval, richting: 1 | -1): Omit<Verzet, "richting"> | undefined => {
  const [onder, boven] = [min, max].map((grens) => (grens === undefined ? undefined : verzetEnkel(schaal, grens, richting)));
  if (onder === undefined && boven === undefined) return undefined;
  const naar = {
    ...(min === undefined ? {} : { min: (onder?.naar ?? min) as EnkeleWaarde }),
    ...(max === undefined ? {} : { max: (boven?.naar ?? max) as EnkeleWaarde }),
  };
  return { naar, omvang: Math.max(onder?.omvang ?? 0, boven?.omvang ?? 0) };
};

const verplaatst = (voorkeuren: Voorkeuren, optie: string, van: Houding, naar: Houding): Voorkeuren => ({
  ...voorkeuren,
  [van]: (voorkeuren[van] ?? []).filter((ander) => ander !== optie),
  [naar]: [...(voorkeuren[naar] ?? []), optie],
});

/** Each option that was rated, one attitude up or down. */
const verzetVoorkeuren = (voorkeuren: Voorkeuren): readonly Verzet[] =>
  houdingen.flatMap((van, plaats) =>
    (voorkeuren[van] ?? []).flatMap((optie) =>
      richtingen.flatMap((richting): readonly Verzet[] => {
        const naar = houdingen[plaats - richting];
        if (naar === undefined) return [];
        const omvang = Math.abs(verliesPerHouding[van] - verliesPerHouding[naar]);
        return [{ richting, naar: verplaatst(voorkeuren, optie, van, naar), omvang, optie }];
      }),
    ),
  );

const isVoorkeuren = (waarde: Waarde): waarde is Voorkeuren =>
  typeof waarde === "object" && houdingen.some((houding) => houding in waarde);

/** What a rating could be instead, if it were one step off. Words, and the options that apply to a workplace, have no steps. */
export const eenStap = (schaal: Schaal, waarde: Waarde): readonly Verzet[] => {
  if (schaal.soort === "voorkeur") return isVoorkeuren(waarde) ? verzetVoorkeuren(waarde) : [];
  return richtingen.flatMap((richting) => {
    const verzet = isInterval(waarde)
      ? verzetInterval(schaal, waarde, richting)
      : verzetEnkel(schaal, waarde as EnkeleWaarde, richting);
    return verzet === undefined ? [] : [{ richting, ...verzet }];
  });
};
