import type { Schaal } from "../../domain/criterium.js";
import type { Pad } from "../../domain/fout.js";
import { hoogsteCode } from "../../domain/schaal.js";
import { talen, type Tekst } from "../../domain/taal.js";
import { zonderWaarde } from "../../domain/waarde.js";
import { bewaakDubbel, bewaakHerhaling } from "./codes.js";
import { herhaaltEenheid } from "./herhaaltEenheid.js";
import type { Meld } from "./records.js";
import { controleerWoorden, talenVan } from "./woorden.js";

type Hoeveelheid = Schaal & { readonly soort: "hoeveelheid" };

/** As many decimals as a quantity in a profile can be written with. */
const decimalen = 4;
const speling = 1e-6;
const isHeel = (getal: number): boolean => Math.abs(getal - Math.round(getal)) <= speling;

const controleerRaster = ({ minimum, maximum, resolutie, beoordelingsstap }: Hoeveelheid, pad: Pad, meld: Meld): void => {
  for (const [veld, getal] of Object.entries({ minimum, maximum, resolutie })) {
    if (!isHeel(getal * 10 ** decimalen)) meld({ code: "getal-te-precies", pad: [...pad, veld], decimalen });
  }
  const bereik = maximum - minimum;
  if (bereik <= 0) {
    meld({ code: "bereik-leeg", pad: [...pad, "maximum"] });
    return;
  }
  const stappen = bereik / resolutie;
  if (!isHeel(stappen)) meld({ code: "raster-niet-heel", pad: [...pad, "resolutie"] });
  if (stappen > hoogsteCode + speling) meld({ code: "raster-te-fijn", pad: [...pad, "resolutie"], grens: hoogsteCode });
  if (beoordelingsstap > bereik) meld({ code: "stap-te-groot", pad: [...pad, "beoordelingsstap"] });
  if (beoordelingsstap < resolutie) meld({ code: "stap-te-klein", pad: [...pad, "beoordelingsstap"] });
};

const invulplek = "{waarde}";
const invulplekken = (zin: string): number => zin.split(invulplek).length - 1;

const controleerZin = (schaal: Hoeveelheid, pad: Pad, meld: Meld): void => {
  for (const [taal, geschreven] of talenVan(schaal.zin)) {
    const plaats = [...pad, "zin", taal];
    const aantal = invulplekken(geschreven);
    if (aantal === 0) meld({ code: "zin-zonder-waarde", pad: plaats, taal });
    if (aantal > 1) meld({ code: "waarde-te-veel", pad: plaats, taal, hoogstens: 1 });
    if (aantal === 1 && herhaaltEenheid(schaal.eenheid, geschreven.split(invulplek)[1] ?? "", taal)) {
      meld({ code: "eenheid-dubbel", pad: plaats });
    }
  }
};

/** A sentence on a scale without quantities; what it leaves open would never be filled in. */
const controleerGewoneZin = (zin: Tekst, pad: Pad, meld: Meld): void => {
  for (const [taal, geschreven] of talenVan(zin)) {
    if (invulplekken(geschreven) > 0) meld({ code: "waarde-te-veel", pad: [...pad, taal], taal, hoogstens: 0 });
  }
  controleerWoorden(zin, pad, meld);
};

/** Nobody can tell two levels apart that are called the same. */
const controleerAnkers = (ankers: readonly Tekst[], pad: Pad, meld: Meld): void => {
  ankers.forEach((anker, i) => controleerGewoneZin(anker, [...pad, i], meld));
  for (const taal of talen) {
    bewaakHerhaling(
      ankers.map((anker, i) => ({ code: anker[taal]?.trim(), pad: [...pad, i, taal] })),
      meld,
    );
  }
};

const gereserveerd: ReadonlySet<string> = new Set(zonderWaarde);

const controleerBenoemd = (lijst: readonly { readonly code: string }[], wat: "niveau" | "optie", pad: Pad, meld: Meld): void => {
  const plaatsen = lijst.map(({ code }, i) => ({ code, pad: [...pad, i, "code"] }));
  for (const plaats of plaatsen) {
    if (gereserveerd.has(plaats.code)) meld({ code: "gereserveerde-code", pad: plaats.pad });
  }
  bewaakDubbel(plaatsen, wat, meld);
};

/** A scale can be written, counted and read: whole steps, no more than there are codes, sentences that show behaviour. */
export const controleerSchaal = (schaal: Schaal, pad: Pad, meld: Meld): void => {
  switch (schaal.soort) {
    case "niveau":
      controleerAnkers(schaal.ankers, [...pad, "ankers"], meld);
      return;
    case "hoeveelheid":
      controleerRaster(schaal, pad, meld);
      controleerZin(schaal, pad, meld);
      controleerWoorden(schaal.zin, [...pad, "zin"], meld);
      return;
    case "voorwaarde":
      controleerGewoneZin(schaal.zin, [...pad, "zin"], meld);
      return;
    case "kwalificatie":
      controleerBenoemd(schaal.niveaus, "niveau", [...pad, "niveaus"], meld);
      return;
    case "voorkeur":
      controleerBenoemd(schaal.opties, "optie", [...pad, "opties"], meld);
      return;
    case "tekst":
      return;
  }
};

/** Whether a scale is sound, so that something can be said about the place of a value on it. */
export const isSchaalGoed = (schaal: Schaal): boolean => {
  let goed = true;
  controleerSchaal(schaal, [], () => {
    goed = false;
  });
  return goed;
};
