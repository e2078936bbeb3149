import { hoofdletter, kleineLetter, naEenAnder, tabel, veilig } from "../render/opmaak.js";
import { waardetekst } from "../render/waardetekst.js";
import { maatregelnaam, naamVan } from "../render/weergave.js";
import { verschuivingsoorten, type Opvolging, type Puntstand, type Verschuiving } from "./opvolging.js";
import { opvolgteksten as t } from "./teksten.js";
import { lijst, zinnen, type Hoe } from "./weergave.js";

const puntkanten = ["gevraagd", "aanwezig"] as const;

const standtekst = (criterium: string, stand: Puntstand | null, hoe: Hoe): string => {
  const { vul } = hoe;
  if (stand === null) return vul(t.nietGenoemd);
  const waarde = (kant: "gevraagd" | "aanwezig"): string => {
    const gegeven = stand[kant];
    return vul(t[kant], { waarde: gegeven === null ? vul(t.onbekendeWaarde) : waardetekst(criterium, gegeven, kant, hoe) });
  };
  // That it is not asked is known, and is no value.
  const kanten = stand.uitkomst === "niet-gevraagd" && stand.gevraagd === null ? (["aanwezig"] as const) : puntkanten;
  const onzeker = stand.zekerheid === "onzeker" ? ` (${vul(t.onzeker)})` : "";
  return [`**${hoofdletter(vul(t.uitkomst[stand.uitkomst]))}**${onzeker}`, ...kanten.map(waarde)].join("<br>");
};

/** Where one of the two moments has no value, what changed is what people know. */
const isAlleenBekendheid = ({ eerst, later }: Verschuiving, kant: "gevraagd" | "aanwezig"): boolean =>
  [eerst, later].some((stand) => (stand?.[kant] ?? null) === null && stand?.uitkomst !== "niet-gevraagd");

const veranderingtekst = (verschuiving: Verschuiving, hoe: Hoe): string => {
  const { veranderd, beweging, because } = verschuiving;
  const { vul, teksten, zin } = hoe;
  const wat = veranderd.map((deel) => {
    const naam = vul(t.veranderd[deel]);
    const isKant = deel === "gevraagd" || deel === "aanwezig";
    return isKant && isAlleenBekendheid(verschuiving, deel) ? `${naam}: ${vul(t.bekendheid)}` : naam;
  });
  const tekst = wat.length === 0 ? vul(t.nietsVeranderd) : naEenAnder(wat, teksten);
  return zin(hoofdletter(beweging === null ? tekst : `${tekst}; ${vul(t.beweging[beweging])}`), because);
};

const rij = (verschuiving: Verschuiving, hoe: Hoe): readonly string[] => {
  const { criterium, eerst, later, essentieel } = verschuiving;
  const naam = `**${naamVan(hoe, criterium)}**${essentieel ? ` (${hoe.vul(t.essentieel)})` : ""}`;
  return [naam, standtekst(criterium, eerst, hoe), standtekst(criterium, later, hoe), veranderingtekst(verschuiving, hoe)];
};

/** Every discrepantie of either moment, by what became of it. */
export const verschuivingblok = (alle: readonly Verschuiving[], hoe: Hoe): readonly string[] => {
  const { vul } = hoe;
  if (alle.length === 0) return [vul(t.geenVerschuiving)];
  return verschuivingsoorten.flatMap((soort) => {
    const hier = alle.filter((verschuiving) => verschuiving.soort === soort);
    if (hier.length === 0) return [];
    const kolommen = t.puntKolommen.map((kolom) => vul(kolom));
    return [
      `### ${vul(t.soort[soort])} (${hier.length})`,
      tabel(
        kolommen,
        hier.map((verschuiving) => rij(verschuiving, hoe)),
      ),
    ];
  });
};

/** The support that is in use, where that changed. */
export const steunblok = (wijzigingen: Opvolging["steun"], hoe: Hoe): readonly string[] => {
  const { vul, zin } = hoe;
  if (wijzigingen.length === 0) return [vul(t.steunGelijk)];
  return lijst(
    wijzigingen.map(({ wijziging, soort, criterium, naam, because }) => {
      const steun = vul(t.steunnaam[soort], { naam: veilig(naam) });
      return zin(vul(t.steunwijziging[wijziging], { punt: naamVan(hoe, criterium), steun }), because);
    }),
  );
};

/** The support of the two plans: what went, what stayed, what came. */
export const planblok = (wijzigingen: Opvolging["plan"], hoe: Hoe): readonly string[] => {
  const { vul, zin, teksten } = hoe;
  return (["vervallen", "gebleven", "erbij"] as const).flatMap((soort) => {
    const regels = wijzigingen
      .filter(({ wijziging }) => wijziging === soort)
      .map(({ criterium, maatregel, hulpmiddel, gever, verschuiving, because }) => {
        const naam = hulpmiddel === null ? "" : `: ${veilig(hulpmiddel)}`;
        const wat = vul(t.planregel, {
          punt: naamVan(hoe, criterium),
          maatregel: `${kleineLetter(maatregelnaam(hoe, maatregel))}${naam}`,
          gever: teksten.gever[gever],
        });
        return zin(zinnen(wat, verschuiving === "onbekend-geworden" ? vul(t.planOnbekend) : ""), because);
      });
    return regels.length === 0 ? [] : [`**${vul(t.planwijziging[soort])}**`, ...lijst(regels)];
  });
};
