import type { KantOordeel } from "../domain/vergelijking.js";
import { datum, hoofdletter, kleineLetter, naEenAnder, opsomming, procenten, tabel, veilig } from "./opmaak.js";
import { naamVanId, type Weergave } from "./weergave.js";

const punten = (ids: readonly string[], weergave: Weergave): string =>
  naEenAnder(
    ids.map((id) => kleineLetter(naamVanId(weergave, id))),
    weergave.teksten,
  );

const cijfers = (naam: string, kant: KantOordeel, { teksten }: Weergave): readonly string[] => {
  const { totaal: nu } = kant.huidig;
  const { totaal: straks } = kant.haalbaar;
  if (nu === null || straks === null) return [naam, teksten.kop.nietGevraagd, "", ""];
  return [naam, procenten(nu.laag, nu.hoog), procenten(straks.laag, straks.hoog), procenten(nu.dekking, nu.dekking)];
};

/** Title, verdict with its reasons, and the two numbers beside each other, never merged. */
export const kop = (weergave: Weergave): string => {
  const { formulier, teksten } = weergave;
  const { oordeel, werk, werknemer, verantwoording } = formulier;
  const { dekkingsgrens } = verantwoording.beleid;
  const redenen = oordeel.redenen.map(({ code, because }) =>
    weergave.zin(teksten.reden[code](punten(because, weergave), dekkingsgrens), because),
  );
  const rest =
    oordeel.restpunten.length === 0
      ? []
      : [weergave.zin(teksten.restpunten(punten(oordeel.restpunten, weergave)), oordeel.restpunten)];
  const functie = werk.functie === null ? "" : ` (${veilig(werk.functie)})`;
  return [
    `# ${teksten.kop.titel}`,
    `**${teksten.kop.werknemer}:** ${veilig(werknemer)} · **${teksten.kop.werk}:** ${veilig(werk.id)}${functie} · **${teksten.kop.peildatum}:** ${datum(verantwoording.peildatum, teksten)}`,
    `## ${teksten.kop.oordeel}: ${teksten.oordeel[oordeel.uitkomst].naam}`,
    weergave.zin(
      teksten.oordeel[oordeel.uitkomst].zin,
      oordeel.redenen.flatMap(({ because }) => because),
    ),
    opsomming([...redenen, ...rest].map(hoofdletter)),
    tabel(teksten.kop.cijfers, [
      cijfers(teksten.kop.geschiktheid, formulier.geschiktheid, weergave),
      cijfers(teksten.kop.passendheid, formulier.passendheid, weergave),
    ]),
  ].join("\n\n");
};
