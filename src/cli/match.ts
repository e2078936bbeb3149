import {
  buildMatchingsformulier,
  isLeft,
  match,
  parsePaar,
  renderMarkdown,
  zinnen,
  type Catalogus,
  type Fouten,
  type Kant,
  type Lezer,
  type Matchingsformulier,
} from "../index.js";
import type { Io } from "./io.js";
import { leesCatalogus } from "./leesCatalogus.js";
import { lees, plaatsnaam, type Gelezen } from "./lees.js";
import type { Melding } from "./melding.js";
import { lezers, optielezer, talen, type RuweOpties } from "./opties.js";
import { schoneJson } from "./schoon.js";
import type { Uitvoer } from "./uitvoer.js";

export const formaten = ["markdown", "json"] as const;

const zijden = ["werknemer", "werk", "beslissingen"] as const satisfies readonly Kant[];

type Zijde = (typeof zijden)[number];
type PerZijde<T> = Readonly<Record<Zijde, T>>;

interface MatchOpties {
  /** Decisions are not always there. */
  readonly bestand: PerZijde<string | undefined>;
  readonly catalogus: string | undefined;
  readonly peildatum: string;
  readonly formaat: (typeof formaten)[number];
  /** Undefined: the form itself. */
  readonly lezer: Lezer | undefined;
  readonly ids: boolean;
}

const leesOpties = (uitvoer: Uitvoer, ruw: RuweOpties): MatchOpties | undefined => {
  const opties = optielezer(ruw);
  const werknemer = opties.verplicht("werknemer");
  const werk = opties.verplicht("werk");
  const beslissingen = opties.vrij("beslissingen");
  const catalogus = opties.vrij("catalogus");
  const peildatum = opties.verplicht("peildatum");
  const formaat = opties.keuze("format", formaten) ?? formaten[0];
  const lezer = opties.keuze("lezer", lezers);
  opties.keuze("taal", talen);
  opties.bewaakStdin([werknemer, werk, beslissingen, catalogus]);
  if (opties.vrij("peildatum") !== undefined) opties.bewaakPeildatum(peildatum);
  uitvoer.meld(opties.meldingen);
  if (opties.meldingen.length > 0) return undefined;
  return { bestand: { werknemer, werk, beslissingen }, catalogus, peildatum, formaat, lezer, ids: ruw["ids"] === true };
};

const dataVan = (gelezen: Gelezen): unknown => ("data" in gelezen ? gelezen.data : undefined);
const meldingenVan = (gelezen: Gelezen): readonly Melding[] => ("data" in gelezen ? [] : gelezen.meldingen);

/** The faults in what could be read; a side that could not is parsed as empty, and what is wrong with that is not news. */
const foutenIn = (
  { aantal, fouten }: Fouten,
  gelezen: PerZijde<Gelezen>,
  bestand: MatchOpties["bestand"],
): readonly Melding[] => {
  const getoond = fouten.flatMap((fout): readonly Melding[] => {
    const kant = zijden.find((zijde) => zijde === fout.kant);
    if (kant === undefined || !("data" in gelezen[kant])) return [];
    return [{ soort: "fout", plaats: plaatsnaam(bestand[kant] ?? ""), fout }];
  });
  const rest = aantal - fouten.length;
  return rest > 0 ? [...getoond, { soort: "meer-fouten", plaats: "", aantal: rest }] : getoond;
};

/** JSON is the form; with a reader named, only what that reader may see: the sentences with their ids. */
const resultaat = (formulier: Matchingsformulier, catalogus: Catalogus, { taal }: Uitvoer, opties: MatchOpties): string => {
  const { formaat, lezer, ids } = opties;
  const voor = { taal, catalogus, ...(lezer === undefined ? {} : { lezer }) };
  if (formaat === "markdown") return renderMarkdown(formulier, { ...voor, ids });
  return `${schoneJson(lezer === undefined ? formulier : zinnen(formulier, voor))}\n`;
};

/** `passend match`: two profiles in, the form out. */
export const matchOpdracht = async (io: Io, uitvoer: Uitvoer, ruw: RuweOpties): Promise<void> => {
  const opties = leesOpties(uitvoer, ruw);
  if (opties === undefined) return;
  const { bestand, peildatum } = opties;
  const catalogus = await leesCatalogus(io, uitvoer, opties.catalogus);
  // Without it no code of the profiles has a meaning.
  if (catalogus === undefined) return;
  const leesZijde = (kant: keyof typeof bestand): Gelezen | Promise<Gelezen> =>
    bestand[kant] === undefined ? { data: undefined } : lees(io, bestand[kant], kant);
  const gelezen: PerZijde<Gelezen> = {
    werknemer: await leesZijde("werknemer"),
    werk: await leesZijde("werk"),
    beslissingen: await leesZijde("beslissingen"),
  };
  const { werknemer, werk, beslissingen } = gelezen;
  uitvoer.meld([werknemer, werk, beslissingen].flatMap(meldingenVan));

  const paar = parsePaar(
    { werknemer: dataVan(werknemer), werk: dataVan(werk), beslissingen: dataVan(beslissingen) },
    { peildatum, catalogus },
  );
  if (isLeft(paar)) uitvoer.meld(foutenIn(paar.left, gelezen, bestand));
  if (isLeft(paar) || uitvoer.isGeweigerd()) return;

  uitvoer.resultaat(resultaat(buildMatchingsformulier(match(paar.right)), catalogus, uitvoer, opties));
};
