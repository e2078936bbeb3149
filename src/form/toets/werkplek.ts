import type { Bevinding } from "../../domain/bevinding.js";
import type { Discrepantie } from "../../domain/discrepantie.js";
import type { Toetspunt } from "../../domain/toets.js";
import { groepeer } from "../../internal/groepeer.js";
import { isBekend, puntOver, toetspunt, vanWerk, wachtOpWoordenVanWerknemer, type Toetsstof } from "./stof.js";

const isBehoefte = ({ richting, gevraagd }: Bevinding): boolean => richting === "behoefte" && isBekend(gevraagd);

const isVervuld = ({ uitkomst, teBeoordelen, beslissing }: Bevinding): boolean =>
  !teBeoordelen &&
  (uitkomst === "match" ||
    uitkomst === "gedekt" ||
    uitkomst === "overschot" ||
    (uitkomst === "handmatig" && beslissing?.oordeel === "match"));

/** What the workplace does with a need, where it does not simply meet it. */
const overBehoefte = (bevinding: Bevinding, gat: Discrepantie | undefined): Toetspunt => {
  if (bevinding.teBeoordelen) return puntOver("niet-te-vergelijken", bevinding);
  if (bevinding.uitkomst === "onbekend") return puntOver("behoefte-onbekend", bevinding);
  return puntOver(gat?.open === "nee" ? "behoefte-wacht-op-steun" : "behoefte-niet-vervuld", bevinding);
};

/** A demand in words, on which the words of the work's side wait for a person. */
const isEisInWoorden = (bevinding: Bevinding): boolean =>
  !isBehoefte(bevinding) &&
  bevinding.teBeoordelen &&
  (vanWerk(bevinding)?.voorbehoud !== undefined || !wachtOpWoordenVanWerknemer(bevinding));

/** Question 3: does the Werkprofiel show that the workplace fits what the worker needs and wants, as well as can be? */
export const werkplekPast = ({ vergelijking: { bevindingen, discrepanties } }: Toetsstof): readonly Toetspunt[] => {
  const gatBij = new Map(discrepanties.map((gat) => [gat.bevinding, gat]));
  const behoeften = bevindingen.filter(isBehoefte);
  const vervuld = groepeer(behoeften.filter(isVervuld), ({ onderdeel }) => onderdeel);
  const essentieel = new Set(bevindingen.filter((bevinding) => bevinding.essentieel).map(({ id }) => id));
  const blijftOpen = discrepanties.filter(({ bevinding, open }) => open === "ja" && essentieel.has(bevinding));
  return [
    ...(behoeften.length === 0 ? [toetspunt("geen-behoeften", null, [], "behoeften")] : []),
    ...[...vervuld].map(([onderdeel, inRij]) =>
      toetspunt(
        "behoefte-vervuld",
        onderdeel,
        inRij.map(({ id }) => id),
      ),
    ),
    ...behoeften
      .filter((bevinding) => !isVervuld(bevinding))
      .map((bevinding) => overBehoefte(bevinding, gatBij.get(bevinding.id))),
    ...bevindingen.filter(isEisInWoorden).map((bevinding) => puntOver("niet-te-vergelijken", bevinding)),
    ...blijftOpen.map((gat) => puntOver("eis-blijft-open", gat)),
  ];
};
