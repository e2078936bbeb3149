import { naEenAnder, veilig } from "./opmaak.js";
import type { Weergave } from "./weergave.js";

/** Who chose the goals and why; as long as nobody did, that this is a proposal. */
const gekozen = ({ formulier, teksten, zin }: Weergave): string => {
  const { keuze, periode, wachtend } = formulier.doelen;
  if (keuze.door === "voorstel") return teksten.doelenVoorstel(periode.length);
  const door = naEenAnder(
    keuze.door.map((kiezer) => teksten.kiezer[kiezer]),
    teksten,
  );
  return zin(
    teksten.doelenGekozen(door, veilig(keuze.reden ?? "")),
    [...periode, ...wachtend].map(({ id }) => id),
  );
};

/** What is said of the choice between the goals, and by which rule they are ranked. */
export const keuzetekst = (weergave: Weergave): string => {
  const { formulier, teksten } = weergave;
  const regels = formulier.doelen.keuze.rangregels.map((regel) => teksten.rangregel[regel]).join(", ");
  return [gekozen(weergave), teksten.rangregels(regels)].filter(Boolean).join(" ");
};
