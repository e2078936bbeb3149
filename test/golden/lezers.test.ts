import { renderMarkdown } from "passend";
import { describe, expect, it } from "vitest";
import { talen } from "../../src/domain/taal.js";
import { voorbeelden, voorbeeldformulier } from "../support/voorbeelden.js";

describe.each(voorbeelden)("golden: %s", (naam, peildatum) => {
  const formulier = voorbeeldformulier(naam, peildatum);

  it("is for the job coach when no reader is named", () => {
    expect(renderMarkdown(formulier, { taal: "nl", lezer: "jobcoach" })).toBe(renderMarkdown(formulier, { taal: "nl" }));
  });

  describe.each(["werknemer", "werkgever", "reviewer"] as const)("for the %s", (lezer) => {
    it.each(talen)("is the same text in %s", async (taal) => {
      await expect(renderMarkdown(formulier, { taal, lezer })).toMatchFileSnapshot(`./lezers/${naam}.${lezer}.${taal}.md`);
    });
  });
});
