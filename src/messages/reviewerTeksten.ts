/** What the reviewer reads besides the texts of the form. */
export interface ReviewerTeksten {
  readonly titel: string;
  readonly kop: Readonly<Record<"redenering" | "doelen" | "vragen" | "bronnen", string>>;
  readonly gevraagd: string;
  readonly aanwezig: string;
  readonly leren: string;
  readonly nietGekozen: string;
  readonly gekozen: string;
  readonly doel: string;
  readonly open: string;
  readonly doelKolommen: readonly [string, string, string, string];
  readonly horizon: Readonly<Record<"kort" | "lang", string>>;
  readonly wacht: string;
  readonly geenVraag: string;
  readonly bron: (titel: string, adres: string, dag: string, plaatsen: string) => string;
}
