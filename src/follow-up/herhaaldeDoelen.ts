import type { Catalogus } from "../catalogue/catalogus.js";
import type { Coachingsdoel } from "../domain/doel.js";
import { regelingenOp } from "../funding/regelingenOp.js";
import type { HerhaaldDoel, Vervolgregel } from "./opvolging.js";
import type { Vervolg } from "./vervolg.js";

/** What the funding rules of a day say of an application for the same goal again. */
const vervolgregels = (catalogus: Catalogus, peildatum: string): readonly Vervolgregel[] =>
  regelingenOp(catalogus, peildatum).flatMap(({ code, voorwaarden = [] }) =>
    voorwaarden.filter(({ soort }) => soort === "vervolg").map(({ plaats }) => ({ regeling: code, plaats })),
  );

/** The goals of the period that the new form asks again, with the reason that was given, or that there is none. */
export const herhaaldeDoelen = (
  eerst: readonly Coachingsdoel[],
  later: readonly Coachingsdoel[],
  vervolg: Vervolg | undefined,
  { catalogus, peildatum }: { readonly catalogus: Catalogus; readonly peildatum: string },
): readonly HerhaaldDoel[] => {
  const toen = new Set(eerst.map(({ criterium }) => criterium));
  const gevolg = vervolgregels(catalogus, peildatum);
  return later
    .filter(({ criterium }) => toen.has(criterium))
    .map(({ id, criterium }) => {
      const reden = vervolg?.herhaald?.find(({ doel }) => doel === criterium)?.reden ?? null;
      const grond = reden === null ? gevolg.map(({ regeling }) => `regeling/${regeling}`) : [`vervolg/herhaald/${criterium}`];
      return {
        doel: id,
        criterium,
        stand: reden === null ? "zonder-reden" : "met-reden",
        reden,
        gevolg,
        because: [`eerste/${id}`, `later/${id}`, ...grond],
      };
    });
};
