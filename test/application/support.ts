import { readFileSync } from "node:fs";
import { buildMatchingsformulier, isLeft, match, parsePaar } from "passend";
import { parseAanvraag, type Aanvraag } from "passend/application";
import { aanvraagfeiten, aanvraagoordelen } from "../../src/domain/aanvraag.js";

export const peildatum = "2015-03-02";

export const application = (rest: object = {}) => ({ soort: "aanvraag", id: "set-1", datum: peildatum, ...rest });

/** Parses what is known to be right; anything else is a fault of the test. */
export const parsed = (rest: object = {}): Aanvraag => {
  const found = parseAanvraag(application(rest), { peildatum });
  if (isLeft(found)) throw new Error(JSON.stringify(found.left));
  return found.right;
};

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../examples/kringloop/${name}.json`, import.meta.url), "utf8"));

export const kringloop = read("aanvraag");

/** The form of the kringloopwinkel. */
export const kringloopForm = () => {
  const pair = parsePaar({ werknemer: read("werknemer"), werk: read("werk") }, { peildatum });
  if (isLeft(pair)) throw new Error(JSON.stringify(pair.left));
  return buildMatchingsformulier(match(pair.right));
};

const signed = { gezet: "ja", datum: "2015-02-20" };
const complete = {
  ...{ aanwezig: "ja", ingevuld: "ja", urenonderbouwing: "ja" },
  handtekeningen: { werknemer: signed, werkgever: signed, jobcoachorganisatie: signed },
};

/** A set of which everything is there and in order, of one kind. */
export const whole = (vorm: "eerste" | "vervolg") => ({
  ...{ vorm, jobcoach: "extern", aanvraagdatum: "2015-02-20", startdatum: "2015-02-01" },
  documenten: Object.fromEntries(
    (vorm === "eerste"
      ? ["matchingsformulier", "coachingsplan", "arbeidscontract"]
      : ["logboek", "conclusies", "coachingsplan-vervolg", "arbeidscontract"]
    ).map((name) => [name, complete]),
  ),
  stabiel: { antwoord: "ja", volgens: "jobcoach" },
  contract: { urenPerWeek: 24, maanden: 12, loonwaarde: 45, proefplaatsingMaanden: 0, periode: 1 },
  antwoorden: Object.fromEntries([...aanvraagfeiten, ...aanvraagoordelen].map((code) => [code, "ja"])),
});
