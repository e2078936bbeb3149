import { match } from "passend";
import {
  agenda,
  firmness,
  leastChange,
  renderAgenda,
  renderFirmness,
  renderLeastChange,
  renderTaakpakketten,
  taakpakketten,
} from "passend/what-if";
import { describe, expect, it } from "vitest";
import { voorbeelden, voorbeeldpaar } from "../support/voorbeelden.js";

describe.each(voorbeelden)("what follows from %s", (naam, peildatum) => {
  const vergelijking = match(voorbeeldpaar(naam, peildatum));

  it.each([
    ["agenda", () => renderAgenda(agenda(vergelijking), { taal: "nl" })],
    ["firmness", () => renderFirmness(firmness(vergelijking), { taal: "nl" })],
    ["least-change", () => renderLeastChange(leastChange(vergelijking, "passend-met-ondersteuning"), { taal: "nl" })],
    ["taken", () => renderTaakpakketten(taakpakketten(vergelijking), { taal: "nl" })],
  ] as const)("is the same text: %s", async (wat, tekst) => {
    await expect(tekst()).toMatchFileSnapshot(`./plan/${naam}.${wat}.nl.md`);
  });
});
