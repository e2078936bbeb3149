import type { Doelen } from "../domain/formulier.js";
import { datum, naEenAnder, opsomming, veilig } from "./opmaak.js";
import { puntnamen } from "./puntnamen.js";
import { naamVan, type Weergave } from "./weergave.js";

type Keuze = Doelen["keuze"];

const kiezers = (wie: Keuze["zonder"], { teksten }: Weergave): string =>
  naEenAnder(
    wie.map((kiezer) => teksten.doel.kiezer[kiezer]),
    teksten,
  );

/** Who chose and why, what the ranking proposed, and what a reader has to know of the choice. */
const gekozen = (keuze: Keuze, door: Keuze["zonder"], weergave: Weergave): readonly string[] => {
  const { teksten, formulier, zin } = weergave;
  const { keuze: zinnen } = teksten.doel;
  const doelen = [...formulier.doelen.periode, ...formulier.doelen.wachtend].map(({ id }) => id);
  // A choice where no goal follows from any point rests on the gaps, as the sentence that there is no goal does.
  const alle = doelen.length > 0 ? doelen : formulier.discrepanties.map(({ id }) => id);
  const dag = keuze.datum === null ? "" : datum(keuze.datum, teksten);
  return [
    zin(zinnen.gekozen(kiezers(door, weergave), dag, veilig(keuze.reden ?? "")), alle),
    ...(keuze.voorstel.length === 0
      ? []
      : [zin(keuze.afwijkend ? zinnen.afwijkend(puntnamen(keuze.voorstel, weergave)) : zinnen.zoalsVoorgesteld, keuze.voorstel)]),
    ...(keuze.zonder.length === 0 ? [] : [zin(zinnen.zonder(kiezers(keuze.zonder, weergave)), alle)]),
    ...(keuze.teVeel.length === 0
      ? []
      : [zin(zinnen.teVeel(formulier.verantwoording.beleid.maximumDoelen, puntnamen(keuze.teVeel, weergave)), keuze.teVeel)]),
    ...(keuze.nietMogelijk.length === 0
      ? []
      : [
          zin(
            zinnen.nietMogelijk(
              naEenAnder(
                keuze.nietMogelijk.map((criterium) => veilig(naamVan(weergave, criterium))),
                teksten,
              ),
            ),
            alle,
          ),
        ]),
  ];
};

/** What is said of the choice between the goals, and by which rule they are ranked. */
export const keuzetekst = (weergave: Weergave): string => {
  const { formulier, teksten } = weergave;
  const { keuze, periode, wachtend } = formulier.doelen;
  const rangorde =
    periode.length + wachtend.length === 0
      ? []
      : [teksten.rangregels(keuze.rangregels.map((regel) => teksten.rangregel[regel]).join(", "))];
  if (keuze.door !== "voorstel") return opsomming([...gekozen(keuze, keuze.door, weergave), ...rangorde]);
  return periode.length === 0 ? rangorde.join("") : [teksten.doel.keuze.voorstel, ...rangorde].join(" ");
};
