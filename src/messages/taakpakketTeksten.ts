import type { Pakketsoort, Pakketstand, Taakklasse, Taakvraagsoort, Tekortsoort } from "../domain/taakpakket.js";

/** Every sentence of the page on tasks and task packages. A language that lacks one does not compile. */
export interface TaakpakketTeksten {
  readonly titel: string;
  readonly voorWie: string;
  readonly taken: string;
  readonly taakKolommen: readonly [string, string, string, string, string];
  readonly klasse: Readonly<Record<Taakklasse, string>>;
  readonly deel: (percent: string) => string;
  readonly deelMetUren: (percent: string, uren: string) => string;
  readonly tekort: (punt: string, omvang: string) => string;
  readonly tekortsoort: Readonly<Record<Tekortsoort, string>>;
  readonly metSteun: (maatregelen: string) => string;
  readonly alleenHier: string;
  readonly ookBij: (taken: string) => string;
  readonly onbekend: (punten: string) => string;
  readonly onzeker: (punten: string) => string;
  readonly nietBeschreven: string;
  readonly geenTekort: (punten: string) => string;
  readonly wensOnbekend: string;
  readonly heelWerk: (punten: string) => string;
  readonly heelWerkBlokkeert: (punten: string) => string;
  readonly rest: (deel: string) => string;
  readonly voorstellen: string;
  readonly stand: Readonly<Record<Pakketstand, (aantal: number) => string>>;
  readonly voorstelKolommen: readonly [string, string, string, string, string, string];
  readonly soort: Readonly<Record<Pakketsoort, string>>;
  readonly essentieelOnbekend: (punten: string) => string;
  readonly misschienOpen: (punten: string) => string;
  readonly geschiktheid: (nu: string, straks: string) => string;
  readonly passendheid: (nu: string, straks: string) => string;
  readonly geenSteun: string;
  readonly tegenover: (nummer: number, percent: string) => string;
  readonly takenEraf: (taken: string) => string;
  readonly tekortenEraf: (punten: string) => string;
  readonly tekortenErbij: (punten: string) => string;
  readonly collegas: string;
  readonly collegaKolommen: readonly [string, string, string, string];
  readonly samen: string;
  readonly eis: (punt: string, waarde: string) => string;
  readonly geenEis: string;
  readonly vrij: string;
  readonly nietsEruit: string;
  readonly voorwaarden: string;
  readonly rustOp: (maatregelen: string) => string;
  readonly aanpasbaar: Readonly<Record<"ja" | "deels" | "nee" | "onbekend", (punten: string) => string>>;
  readonly vraag: Readonly<Record<Taakvraagsoort, (taken: string) => string>>;
}
