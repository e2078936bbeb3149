import { datum, veilig } from "../opmaak.js";
import type { Weergave } from "../weergave.js";
import { briefteksten } from "./briefteksten.js";
import { jouwDoelen } from "./jouwDoelen.js";
import { pastHetWerk } from "./pastHetWerk.js";
import { watAnderenZien } from "./watAnderenZien.js";
import { watGoedGaat } from "./watGoedGaat.js";
import { watJeKiest } from "./watJeKiest.js";
import { watWeNietWeten } from "./watWeNietWeten.js";
import { welkeHulp } from "./welkeHulp.js";

const kop = (weergave: Weergave): string => {
  const { formulier, teksten } = weergave;
  const { titel, werk, datum: dag } = briefteksten(weergave);
  const { functie, id } = formulier.werk;
  return [
    `# ${titel}`,
    `**${werk}:** ${veilig(functie ?? id)} · **${dag}:** ${datum(formulier.verantwoording.peildatum, teksten)}`,
  ].join("\n\n");
};

/** A letter to the worker in plain words: what goes well first, then what is not settled, the help, the goals and the choices. */
export const werknemerbrief = (weergave: Weergave): readonly string[] => [
  kop(weergave),
  watGoedGaat(weergave),
  pastHetWerk(weergave),
  watWeNietWeten(weergave),
  welkeHulp(weergave),
  jouwDoelen(weergave),
  watJeKiest(weergave),
  watAnderenZien(weergave),
];
