import type { WeergaveOpties } from "passend";
import { controleerAanvraag, renderAanvraagcheck } from "passend/application";
import { describe, expect, it } from "vitest";
import { talen } from "../../src/domain/taal.js";
import { dutchOnly, dutchWords } from "../support/teksten.js";
import { kringloopForm, parsed, whole } from "./support.js";

const form = kringloopForm();
const renderings: Readonly<Record<string, (opties: WeergaveOpties) => string>> = {
  "nothing known": (opties) => renderAanvraagcheck(controleerAanvraag(parsed()), opties),
  "nothing known of a first application": (opties) => renderAanvraagcheck(controleerAanvraag(parsed({ vorm: "eerste" })), opties),
  "nothing known of a follow-up": (opties) => renderAanvraagcheck(controleerAanvraag(parsed({ vorm: "vervolg" })), opties),
  "a whole set": (opties) => renderAanvraagcheck(controleerAanvraag(parsed(whole("eerste"))), opties),
  "a set with a form": (opties) => renderAanvraagcheck(controleerAanvraag(parsed({ vorm: "eerste" }), form), opties),
  "a set without a rule": (opties) => renderAanvraagcheck(controleerAanvraag(parsed({ aanvraagdatum: "2013-06-01" })), opties),
};

/** Sources are titles and places in Dutch texts; they stand as they are in every language. */
const withoutSources = (text: string): string => text.replace(/\*\([^)]*\)\*/gu, "");

describe.each(Object.entries(renderings))("the rendering of %s", (_, render) => {
  it.each(talen)("is whole in %s", (taal) => {
    const text = render({ taal });
    expect(text).toMatch(/^# .+: .+\n\n/u);
    expect(text.endsWith("\n") && !text.endsWith("\n\n")).toBe(true);
    expect(text).not.toMatch(/undefined|null|NaN|\[object|[{}⟨]|\n{3}/u);
  });

  it("has the words of Flanders in nl-BE, and no Dutch in en", () => {
    expect(dutchOnly.exec(withoutSources(render({ taal: "nl-BE" })))?.[0]).toBeUndefined();
    expect(dutchWords.exec(withoutSources(render({ taal: "en" })))?.[0]).toBeUndefined();
  });

  it.each(talen)("shows behind every line of a list what it rests on, when asked, in %s", (taal) => {
    const withIds = render({ taal, ids: true });
    expect(withIds.replace(/ ⟨[^⟩]*⟩/gu, "")).toBe(render({ taal }));
    const listed = withIds.split("\n").filter((line) => line.startsWith("- "));
    expect(listed.length).toBeGreaterThan(2);
    expect(listed.filter((line) => !/ ⟨[a-z]+\/[^⟩]*⟩$/u.test(line))).toEqual([]);
  });
});

describe("the check as text", () => {
  const first = (text: string): string => text.split("\n")[0] ?? "";

  it("opens with what stands, and says that it is no decision", () => {
    expect(first(renderings["a whole set"]?.({ taal: "nl" }) ?? "")).toBe("# Controle van de aanvraag: de set is compleet");
    expect(first(renderings["nothing known"]?.({ taal: "en" }) ?? "")).toBe(
      "# Check of the application: whether the set is complete cannot be said yet",
    );
    for (const render of Object.values(renderings)) expect(render({ taal: "nl" })).toContain("Het is geen besluit over recht");
  });

  it("says of what is missing what to do and by which source, and names the points of the form", () => {
    expect(renderings["a set with a form"]?.({ taal: "nl" })).toContain(
      "- **Hoe het wordt opgelost.** Schrijf bij elk tekort op wat er gebeurt: de persoon of de omgeving leren, de werkplek aanpassen, of samen. Het gaat om: tillen. *(Leidraad Jobcoach: opstellen van de aanvraag, voorschrift 8 van 8)*",
    );
  });

  it("asks what is open, with what to do when the answer is no", () => {
    expect(renderings["nothing known"]?.({ taal: "nl" })).toContain(
      "- **Arbeidscontract.** Zit er een kopie van het arbeidscontract bij? Zo niet: voeg een kopie van het arbeidscontract toe.",
    );
  });

  it("lists what is in order by name only", () => {
    expect(renderings["a whole set"]?.({ taal: "en" })).toMatch(/- \*\*Completeness:\*\* First application or follow-up; /u);
  });
});
