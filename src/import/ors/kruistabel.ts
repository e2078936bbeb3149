import type { Catalogus } from "../../catalogue/catalogus.js";
import type { Koppeling, NietGekoppeld } from "../../domain/koppeling.js";
import { groepeer } from "../../internal/groepeer.js";
import { kaalNiveau, kaleEis } from "./schrijfwijze.js";

/** What the crosswalk says of one requirement. */
export interface EisKoppeling {
  readonly koppelingen: readonly Koppeling[];
  readonly bewustNiet: NietGekoppeld | undefined;
  /** The levels that can stand there, as the crosswalk writes them, by their bare spelling. Empty where nothing is linked. */
  readonly niveaus: ReadonlyMap<string, string>;
}

/** The level of a row that gives a mean. */
export const gemiddelde = "MEAN";

const niveausVan = (koppelingen: readonly Koppeling[]): ReadonlyMap<string, string> =>
  new Map(
    koppelingen
      .flatMap(({ regel }) => (regel.soort === "niveaus" ? regel.waarden.map(({ niveau }) => niveau) : [gemiddelde]))
      .map((niveau) => [kaalNiveau(niveau), niveau] as const),
  );

/** The crosswalk of the ORS by the bare name of each requirement. */
export const kruistabel = ({ data }: Catalogus): ReadonlyMap<string, EisKoppeling> => {
  const rijen = (data.koppelingen ?? []).filter(({ lijst }) => lijst === "ors");
  const perEis = groepeer(rijen, ({ code }) => kaleEis(code));
  const gekoppeld = [...perEis].map(
    ([eis, koppelingen]) => [eis, { koppelingen, bewustNiet: undefined, niveaus: niveausVan(koppelingen) }] as const,
  );
  const bewust = (data.nietGekoppeld ?? [])
    .filter(({ lijst }) => lijst === "ors")
    .map((weggelaten) => [kaleEis(weggelaten.code), { koppelingen: [], bewustNiet: weggelaten, niveaus: new Map() }] as const);
  return new Map<string, EisKoppeling>([...bewust, ...gekoppeld]);
};
