import { renderMarkdown } from "passend";
import { describe, expect, it } from "vitest";
import { form, punt, type Rest } from "../support/cases.js";
import { catalogusVan, maatregel, vaardigheid } from "../support/smallCatalogue.js";

const meerijden = maatregel("meerijden", { ingreep: "netwerk", gever: "netwerk", vereist: ["netwerk-steunt"] });
const catalogus = catalogusVan([vaardigheid("reizen", ["meerijden"])], [meerijden]);
const reis = (rest: Rest = {}) => form([punt("reizen", "nee")], [punt("reizen", "ja")], { ...rest, catalogus });
const met = (steunt: string) => reis({ werknemer: { netwerk: { steunt, rol: "een zus" } } });

describe("the worker's own network", () => {
  it("that helps is support, and the support rests on what the profile says of it", () => {
    const [steun] = met("ja").ondersteuning;
    expect(steun).toMatchObject({ gever: "netwerk", natuurlijk: true, voorwaardelijk: false });
    expect(steun?.because).toContain("werknemer/netwerk");
    expect(met("ja").vragen).toEqual([]);
  });

  it("of which nothing is known is a question, once, and support on condition", () => {
    const gevraagd = reis();
    expect(gevraagd.vragen).toMatchObject([
      { id: "vraag/netwerk", aan: "werknemer", criterium: null, because: ["discrepantie/reizen"] },
    ]);
    expect(gevraagd.ondersteuning).toMatchObject([{ voorwaardelijk: true }]);
    expect(gevraagd.ondersteuning[0]?.because).not.toContain("werknemer/netwerk");
  });

  it("that does not help is neither", () => {
    expect(met("nee").ondersteuning).toEqual([]);
    expect(met("nee").vragen).toEqual([]);
  });

  it("stands at the head of the form, where the profile speaks of it", () => {
    expect(met("ja").netwerk).toEqual({ steunt: "ja", rol: "een zus" });
    expect(renderMarkdown(met("deels"), { taal: "nl", catalogus })).toContain(
      "**Eigen netwerk:** kan of wil een deel helpen (een zus)",
    );
    expect(reis().netwerk).toBeNull();
    expect(renderMarkdown(reis(), { taal: "nl", catalogus })).not.toContain("Eigen netwerk");
  });
});
