import type { Bevinding } from "../../domain/bevinding.js";
import { naEenAnder, veilig } from "../opmaak.js";
import { naamVan, type Weergave } from "../weergave.js";
import { briefteksten, lijst } from "./briefteksten.js";
import { brengtIets, optiesMet, puntzin } from "./punt.js";

const past = ({ uitkomst, beslissing, teBeoordelen }: Bevinding): boolean =>
  uitkomst === "match" || (uitkomst === "handmatig" && !teBeoordelen && beslissing?.oordeel === "match");

const wenszin = (bevinding: Bevinding, weergave: Weergave): string => {
  const { goed } = briefteksten(weergave);
  const punt = naamVan(weergave, bevinding.criterium);
  const zinnen = (["graag", "goed"] as const).flatMap((houding) => {
    const opties = optiesMet(houding, bevinding, weergave);
    return opties.length === 0 ? [] : [goed.wil[houding](punt, naEenAnder(opties, weergave.teksten))];
  });
  return zinnen[0] ?? goed.erIs(punt);
};

/** One point that fits, as the worker can recognise it. */
const goedzin = (bevinding: Bevinding, weergave: Weergave): string => {
  const { goed } = briefteksten(weergave);
  const { criterium, richting, uitkomst, aanwezig, gevraagd } = bevinding;
  const punt = naamVan(weergave, criterium);
  if (uitkomst === "handmatig") return goed.besloten(punt);
  if (brengtIets(criterium, aanwezig?.waarde, weergave)) return puntzin(criterium, aanwezig?.waarde ?? "ja", weergave);
  if (richting === "eis") return goed.genoeg(punt);
  return gevraagd === null ? goed.erIs(punt) : wenszin(bevinding, weergave);
};

const steunzin = (bevinding: Bevinding, weergave: Weergave): string =>
  briefteksten(weergave).goed.gedekt(
    naamVan(weergave, bevinding.criterium),
    naEenAnder(
      bevinding.steun.map(({ naam }) => veilig(naam)),
      weergave.teksten,
    ),
  );

/** More than the work asks is good news too; a talent that the work leaves unused is a point to talk about. */
const kanMeer = ({ uitkomst, richting, redenen }: Bevinding): boolean =>
  uitkomst === "overschot" && richting === "eis" && !redenen.includes("talent-ongebruikt");

/** What goes well: what the worker brings, what the work has that the worker wants, and what is carried already. */
export const watGoedGaat = (weergave: Weergave): string => {
  const { formulier, zin } = weergave;
  const { kop, goed } = briefteksten(weergave);
  const zinnen = (keuze: (bevinding: Bevinding) => boolean, tekst: (bevinding: Bevinding) => string): readonly string[] =>
    formulier.bevindingen.filter(keuze).map((bevinding) => zin(tekst(bevinding), [bevinding.id, ...bevinding.because]));
  const goedeZin = (bevinding: Bevinding): string => goedzin(bevinding, weergave);
  const delen = [
    ...lijst(goed.brengt, [
      ...zinnen((bevinding) => past(bevinding) && bevinding.richting === "eis", goedeZin),
      ...zinnen(kanMeer, ({ criterium }) => goed.meer(naamVan(weergave, criterium))),
    ]),
    ...lijst(
      goed.biedt,
      zinnen((bevinding) => past(bevinding) && bevinding.richting === "behoefte", goedeZin),
    ),
    ...lijst(
      goed.steun,
      zinnen(
        ({ uitkomst }) => uitkomst === "gedekt",
        (bevinding) => steunzin(bevinding, weergave),
      ),
    ),
  ];
  if (delen.length > 0) return [`## ${kop.goed}`, ...delen].join("\n\n");
  const kanAl = zinnen(
    ({ uitkomst, richting, criterium, aanwezig }) =>
      uitkomst === "tekort" && richting === "eis" && brengtIets(criterium, aanwezig?.waarde, weergave),
    goedeZin,
  );
  const geen = zin(goed.geen, []);
  return [`## ${kop.goed}`, ...(kanAl.length === 0 ? [geen] : lijst(goed.kanAl, kanAl))].join("\n\n");
};
