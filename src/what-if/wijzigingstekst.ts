import type { Werkbegeleider } from "../domain/profiel.js";
import type { Hoeveelheid } from "../domain/waarde.js";
import type { Wijziging } from "../domain/wijziging.js";
import type { WatAlsTeksten } from "../messages/watAlsTeksten.js";
import { vraagt } from "../domain/criterium.js";
import { hoeveelheidstekst } from "../render/hoeveelheidstekst.js";
import { kleineLetter, naEenAnder, veilig } from "../render/opmaak.js";
import { waardetekst } from "../render/waardetekst.js";
import { maatregelnaam, naamVan, plekVan, type Weergave, taaknaam } from "../render/weergave.js";

type Feit = Extract<keyof Werkbegeleider, keyof Weergave["teksten"]["begeleider"]>;

const feitelijk: readonly Feit[] = ["kentWerk", "aanwezig", "urenVrij", "opgeleid", "bereid", "rugdekking", "vervanging"];

type Feiten = Extract<Wijziging, { readonly soort: "werkbegeleider" }>["begeleider"];

const begeleiderfeiten = (begeleider: Feiten, weergave: Weergave, woorden: WatAlsTeksten): string => {
  const { teksten } = weergave;
  const graadOfAantal = (waarde: NonNullable<Werkbegeleider[Feit]>): string =>
    typeof waarde === "string" ? teksten.graadKort[waarde] : hoeveelheidstekst(waarde, teksten);
  const feiten = feitelijk.flatMap((feit) => {
    const waarde = begeleider[feit];
    return waarde === undefined ? [] : [`${teksten.begeleider[feit]}: ${graadOfAantal(waarde)}`];
  });
  const { rol, steuntBij } = begeleider;
  const bij = (steuntBij ?? []).map((criterium) => kleineLetter(naamVan(weergave, criterium)));
  return [
    ...(rol === undefined ? [] : [veilig(rol)]),
    ...feiten,
    ...(bij.length === 0 ? [] : [woorden.steuntBij(naEenAnder(bij, teksten))]),
  ].join("; ");
};

/** One change in a sentence. The form of the weergave is the one before the changes, because it still has every task. */
export const wijzigingstekst = (wijziging: Wijziging, weergave: Weergave, woorden: WatAlsTeksten): string => {
  const { teksten } = weergave;
  const naam = (criterium: string): string => `**${naamVan(weergave, criterium)}**`;
  switch (wijziging.soort) {
    case "maatregel":
      return woorden.maatregel(naam(wijziging.criterium), kleineLetter(maatregelnaam(weergave, wijziging.maatregel)));
    case "waarde": {
      const { kant, criterium, waarde } = wijziging;
      const plek = plekVan(weergave, criterium);
      const rol = plek !== undefined && vraagt(kant, plek.criterium) ? "gevraagd" : "aanwezig";
      const tekst = waardetekst(criterium, waarde, rol, weergave).replace(/\.$/u, "");
      return woorden.waarde[kant](naam(criterium), tekst);
    }
    case "belang":
      return woorden.belang(naam(wijziging.criterium), wijziging.belang);
    case "essentieel":
      return woorden.essentieel(naam(wijziging.criterium), wijziging.essentieel);
    case "leerbaarheid":
      return woorden.leerbaarheid[wijziging.leerbaarheid](naam(wijziging.criterium));
    case "aanpasbaar":
      return woorden.aanpasbaar[wijziging.aanpasbaar](naam(wijziging.criterium));
    case "werkbegeleider":
      return woorden.werkbegeleider(begeleiderfeiten(wijziging.begeleider, weergave, woorden));
    case "netwerk":
      return woorden.netwerk(teksten.netwerkSteunt[wijziging.steunt]);
    case "uren":
      return woorden.uren(hoeveelheidstekst(wijziging.uren satisfies Hoeveelheid, teksten));
    case "zonder-taken":
      return woorden.zonderTaken(
        naEenAnder(
          wijziging.taken.map((id) => taaknaam(id, weergave)),
          teksten,
        ),
      );
    case "beslissing":
      return woorden.beslissing(naam(wijziging.beslissing.criterium), wijziging.beslissing.oordeel);
  }
};
