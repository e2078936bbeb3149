import type { IngevuldItem } from "./leesItem.js";
import { benoem, maakPunt, type Bundel, type FmlCriterium, type Opbrengst } from "./maakPunten.js";
import { nietsTeMelden, voorkeurIsGeenBeperking } from "./teksten.js";
import { vindplaats } from "./toelichting.js";

/**
 * Which side is limited and which hand is preferred stand in two items and are one point: only together with what the work
 * asks of that side do they mean something, so a person looks at them. A preference alone is no limitation.
 */
export const maakKantpunt = (kanten: readonly IngevuldItem[], plek: FmlCriterium | undefined, bundel: Bundel): Opbrengst => {
  const heeftNorm = false;
  if (plek === undefined) {
    return { punten: [], nietOvergenomen: kanten.map(({ item }) => ({ code: item.item, reden: "geen-koppeling" })), heeftNorm };
  }
  const isPlaats = ({ item }: IngevuldItem): boolean => item.item === plek.fml.item;
  const telt = kanten.some((regel) => (isPlaats(regel) && regel.gezet.length > 0) || regel.tekst !== undefined);
  if (!telt) {
    const nietOvergenomen = kanten.map((regel) => ({
      code: regel.item.item,
      reden: "bewust-niet" as const,
      uitleg: isPlaats(regel) ? nietsTeMelden : voorkeurIsGeenBeperking,
    }));
    return { punten: [], nietOvergenomen, heeftNorm };
  }
  // The place of the limit first, then the preferred hand.
  const inOrde = [...kanten.filter(isPlaats), ...kanten.filter((regel) => !isPlaats(regel))];
  const woorden = inOrde.map((regel) => benoem(regel, bundel.taal)).join("; ");
  const teksten = inOrde.flatMap(({ tekst }) => tekst ?? []).join(" ");
  const [grond] = inOrde;
  if (grond === undefined) return { punten: [], nietOvergenomen: [], heeftNorm };
  const inhoud = { waarde: woorden, voorbehoud: teksten === "" ? undefined : teksten };
  return { punten: [maakPunt(plek.criterium, inhoud, vindplaats(grond), bundel)], nietOvergenomen: [], heeftNorm };
};
