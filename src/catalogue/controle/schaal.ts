import type { Schaal } from "../../domain/criterium.js";
import { factorVoor } from "../../domain/eenheid.js";
import type { Pad } from "../../domain/fout.js";
import { hoogsteCode } from "../../domain/schaal.js";
import { talen, type Taal, type Tekst } from "../../domain/taal.js";
import { vageWoordenIn } from "../../domain/vaagheid.js";
import { bewaakDubbel } from "./codes.js";
import type { Meld } from "./records.js";

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

/** Whether the sentence goes on with the unit that the quantity brings itself: "{waarde} weken" gives "6 weken weken". */
const herhaaltEenheid = ({ eenheid, zin }: Hoeveelheid): boolean => {
  const woorden = (zin.nl.split(invulplek)[1] ?? "").trim().split(/\s+/u).slice(0, 3);
  return woorden.some((_, i) => {
    const vervolg = woorden
      .slice(0, i + 1)
      .join(" ")
      .replace(/[.,;:]+$/u, "");
    return factorVoor(eenheid, vervolg) !== undefined;
  });
};

/** The languages a text is written out in: Flemish is optional. */
const talenVan = (zin: Tekst): readonly (readonly [Taal, string])[] =>
  talen.flatMap((taal) => {
    const geschreven = zin[taal];
    return geschreven === undefined ? [] : [[taal, geschreven] as const];
  });

const controleerZin = (schaal: Hoeveelheid, pad: Pad, meld: Meld): void => {
  for (const [taal, geschreven] of talenVan(schaal.zin)) {
    if (!geschreven.includes(invulplek)) meld({ code: "zin-zonder-waarde", pad: [...pad, "zin", taal], taal });
  }
  if (herhaaltEenheid(schaal)) meld({ code: "eenheid-dubbel", pad: [...pad, "zin", "nl"] });
};

const controleerWoorden = (zin: Tekst, pad: Pad, meld: Meld): void => {
  for (const [taal, geschreven] of talenVan(zin)) {
    const uitdrukking = vageWoordenIn(geschreven, taal);
    if (uitdrukking !== undefined) meld({ code: "vaag", pad: [...pad, taal], taal, uitdrukking });
  }
};

const controleerBenoemd = (lijst: readonly { readonly code: string }[], wat: "niveau" | "optie", pad: Pad, meld: Meld): void =>
  bewaakDubbel(
    lijst.map(({ code }, i) => ({ code, pad: [...pad, i, "code"] })),
    wat,
    meld,
  );

/** A scale can be written, counted and read: whole steps, no more than there are codes, sentences that show behaviour. */
export const controleerSchaal = (schaal: Schaal, pad: Pad, meld: Meld): void => {
  switch (schaal.soort) {
    case "niveau":
      schaal.ankers.forEach((anker, i) => controleerWoorden(anker, [...pad, "ankers", i], meld));
      return;
    case "hoeveelheid":
      controleerRaster(schaal, pad, meld);
      controleerZin(schaal, pad, meld);
      controleerWoorden(schaal.zin, [...pad, "zin"], meld);
      return;
    case "voorwaarde":
      controleerWoorden(schaal.zin, [...pad, "zin"], meld);
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
