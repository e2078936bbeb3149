import type { Tekst } from "../domain/taal.js";
import { inTaal } from "../messages/inTaal.js";
import { hoofdletter, tabel, veilig } from "../render/opmaak.js";
import { naamVan } from "../render/weergave.js";
import type { HerhaaldDoel, Opvolging, Vervolgregel, Werkgeverstand } from "./opvolging.js";
import { opvolgteksten as t } from "./teksten.js";
import { brontitel, lijst, puntIn, punten, zinnen, type Hoe } from "./weergave.js";

/** The sentence of the funding rule itself, with its source. */
const gevolgzin = ({ regeling, plaats }: Vervolgregel, hoe: Hoe): string => {
  const record = hoe.catalogus.regelingen.find(({ code }) => code === regeling);
  const voorwaarde = record?.voorwaarden?.find((kandidaat) => kandidaat.soort === "vervolg" && kandidaat.plaats === plaats);
  if (record === undefined || voorwaarde === undefined) return "";
  const regel = veilig(inTaal(voorwaarde.tekst, hoe.taal));
  return hoe.vul(t.gevolg, { regel, bron: brontitel(hoe, record.bronnen[0]?.bron ?? regeling), plaats: veilig(plaats) });
};

const herhaaldZin = ({ criterium, reden, gevolg, because }: HerhaaldDoel, hoe: Hoe): string => {
  const { vul, zin } = hoe;
  const punt = naamVan(hoe, criterium);
  if (reden !== null) return zin(zinnen(vul(t.metReden, { punt, reden: veilig(reden) }), vul(t.metRedenMens)), because);
  const gevolgen = gevolg.length === 0 ? [vul(t.gevolgOnbekend)] : gevolg.map((regel) => gevolgzin(regel, hoe));
  return zin(zinnen(vul(t.zonderReden, { punt }), ...gevolgen), because);
};

/** The goals that are asked again, each with its reason or with what a rule says when there is none. */
export const herhaaldblok = (herhaald: readonly HerhaaldDoel[], hoe: Hoe): readonly string[] =>
  herhaald.length === 0 ? [hoe.vul(t.nietHerhaald)] : lijst(herhaald.map((doel) => herhaaldZin(doel, hoe)));

export const losseRedenen = (criteria: readonly string[], hoe: Hoe): readonly string[] =>
  lijst(
    criteria.map((criterium) =>
      hoe.zin(hoe.vul(t.losseReden, { punt: puntIn(hoe, criterium) }), [`vervolg/herhaald/${criterium}`]),
    ),
  );

const itemnaam = (item: Werkgeverstand["items"][number]["item"], { teksten, vul }: Hoe): string =>
  hoofdletter(item === "rol" ? vul(t.rol) : teksten.begeleider[item]);

/** What is known of who can guide on the spot, then and now. Whether it is enough is for people to say. */
export const werkgeverblok = ({ items, draagt, kanDragen, opJobcoach, because }: Werkgeverstand, hoe: Hoe): readonly string[] => {
  const { vul, zin } = hoe;
  const over = (soorten: readonly string[], criteria: readonly string[]): readonly string[] =>
    because.filter((id) => {
      const [, soort = "", criterium = ""] = id.split("/");
      return soorten.includes(soort) && criteria.includes(criterium);
    });
  const regel = (tekst: Tekst, criteria: readonly string[], soorten: readonly string[]): readonly string[] =>
    criteria.length === 0 ? [] : [zin(vul(tekst, { punten: punten(hoe, criteria) }), over(soorten, criteria))];
  const rijen = items.map(({ item, eerst, later, because: grond }) => [
    zin(itemnaam(item, hoe), grond),
    vul(t.stand[eerst ?? "geen"]),
    vul(t.stand[later ?? "geen"]),
  ]);
  return [
    ...(rijen.length === 0
      ? [vul(t.werkgeverLeeg)]
      : [
          tabel(
            t.werkgeverKolommen.map((kolom) => vul(kolom)),
            rijen,
          ),
        ]),
    ...lijst([
      ...regel(t.draagt, draagt, ["bevinding"]),
      ...regel(t.kanDragen, kanDragen, ["discrepantie"]),
      ...(opJobcoach.length === 0 ? [vul(t.nietsOpJobcoach)] : regel(t.opJobcoach, opJobcoach, ["ondersteuning"])),
    ]),
    vul(t.werkgeverMens),
  ];
};

/** The result class, or the question that has to be asked before it is known. */
export const resultaatblok = ({ klasse, vraag, because }: Opvolging["resultaat"], hoe: Hoe): readonly string[] => {
  const { vul, zin } = hoe;
  const tekst = zinnen(`**${vul(t.klasse[klasse])}**`, vraag === null ? "" : vul(t.resultaatvraag[vraag]));
  return [zin(tekst, because), vul(t.klasseBron, { bron: brontitel(hoe, "uwv-protocol-2014") })];
};
