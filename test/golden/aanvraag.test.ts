import { controleerAanvraag, renderAanvraagcheck } from "passend/application";
import { describe, expect, it } from "vitest";
import { talen } from "../../src/domain/taal.js";
import { kringloop, kringloopForm, parsed } from "../application/support.js";

describe("golden: the application of the kringloopwinkel", () => {
  const check = controleerAanvraag(parsed(kringloop as object), kringloopForm());

  it("is the same check as JSON", async () => {
    await expect(`${JSON.stringify(check, null, 2)}\n`).toMatchFileSnapshot("./kringloop-aanvraag.json");
  });

  it.each(talen)("is the same check in Markdown, in %s", async (taal) => {
    await expect(renderAanvraagcheck(check, { taal })).toMatchFileSnapshot(`./kringloop-aanvraag.${taal}.md`);
  });
});

describe("golden: a follow-up of which half is there", () => {
  const signed = { gezet: "ja", datum: "2015-02-20" };
  const check = controleerAanvraag(
    parsed({
      ...{ id: "kringloop-vervolg", vorm: "vervolg", jobcoach: "extern", aanvraagdatum: "2015-02-20", startdatum: "2015-02-02" },
      documenten: {
        logboek: { aanwezig: "ja", ingevuld: "ja", handtekeningen: { jobcoachorganisatie: signed } },
        conclusies: { aanwezig: "nee" },
        "coachingsplan-vervolg": {
          aanwezig: "ja",
          ingevuld: "ja",
          handtekeningen: { werknemer: signed, werkgever: { gezet: "nee" } },
        },
        arbeidscontract: { aanwezig: "ja" },
      },
      contract: { urenPerWeek: 10, onbepaald: "ja", loonwaarde: 30, periode: 7 },
      antwoorden: {
        "organisatie-erkend": "ja",
        "jobcoach-gekoppeld": "ja",
        "logboek-uren-bij-doelen": "nee",
        "zelfde-doelen-gemotiveerd": "nee",
      },
    }),
  );

  it("is the same check in Markdown", async () => {
    await expect(renderAanvraagcheck(check, { taal: "nl" })).toMatchFileSnapshot("./vervolgaanvraag.nl.md");
  });
});
