import type { Catalogus } from "../catalogue/catalogus.js";
import type { Resultaat } from "./opvolging.js";
import type { Vervolg } from "./vervolg.js";

const vraag = (wat: NonNullable<Resultaat["vraag"]>, because: readonly string[]): Resultaat => ({
  klasse: "onbekend",
  vraag: wat,
  because,
});

/** A rule lists its regimes from light to heavy, so the place says which of two is heavier. */
const naarRegime = (regime: Vervolg["regime"], { regelingen }: Catalogus): Resultaat["klasse"] | undefined => {
  const codes = regelingen.find(({ code }) => code === regime?.regeling)?.regimes.map(({ code }) => code) ?? [];
  const was = codes.indexOf(regime?.was ?? "");
  const gevraagd = codes.indexOf(regime?.gevraagd ?? "");
  if (was < 0 || gevraagd < 0) return undefined;
  if (gevraagd === was) return "werkt-zelfde-regime";
  return gevraagd < was ? "werkt-lichter-regime" : "werkt-zwaarder-regime";
};

/**
 * The result class, from what people said: does the work go on, who guides, and which regime was and is asked. What a form
 * computes is never taken for what was granted or asked.
 */
export const resultaat = (vervolg: Vervolg | undefined, catalogus: Catalogus): Resultaat => {
  if (vervolg?.werkt === "nee") return { klasse: "werkt-niet-meer", vraag: null, because: ["vervolg/werkt"] };
  if (vervolg?.werkt !== "ja") return vraag("werkt", []);
  const grond = ["vervolg/werkt", "vervolg/begeleiding"];
  switch (vervolg.begeleiding) {
    case "geen":
      return { klasse: "werkt-zonder-begeleiding", vraag: null, because: grond };
    case "werkgever":
      return { klasse: "werkt-begeleiding-door-werkgever", vraag: null, because: grond };
    case "jobcoach": {
      const klasse = naarRegime(vervolg.regime, catalogus);
      return klasse === undefined
        ? vraag("regime", grond)
        : { klasse, vraag: null, because: [...grond, "vervolg/regime", `regeling/${vervolg.regime?.regeling ?? ""}`] };
    }
    default:
      return vraag("begeleiding", ["vervolg/werkt"]);
  }
};
