import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { root } from "../support/root.js";
import { sharedDataMissing } from "../support/sharedData.js";
import { compareOne, isSound } from "./compare.js";
import { loadOnet, loadOrs, loadPersons, missingIn } from "./load.js";
import { median, rankCorrelation } from "./numbers.js";
import { editionLine } from "./report.js";
import { sampleLine } from "./sample.js";

const folder = `${root}../shared/data`;
const missing = !existsSync(folder) || missingIn(folder).length > 0;
const again = "renew it with: npm run validation -- ../shared/data";

describe("docs/validation.md", () => {
  const page = readFileSync(`${root}docs/validation.md`, "utf8");

  it("is of the edition of the catalogue there is", () => {
    expect(page.includes(editionLine()), again).toBe(true);
  });

  it("names the sources and holds no path of a machine", () => {
    expect(page).toContain("CC BY 4.0");
    expect(page).toContain("USDOL/ETA has not approved");
    expect(page).toContain("Cieza");
    expect(page).toContain("Gertheiss");
    expect(page).not.toMatch(/\/(?:home|work|Users)\//u);
  });

  it.skipIf(missing)(
    `says of the sample what comes out of it now (skipped where ${sharedDataMissing})`,
    { timeout: 120_000 },
    () => {
      const line = sampleLine(loadPersons(folder), [
        ["ORS", loadOrs(folder)],
        ["O*NET", loadOnet(folder)],
      ]);
      expect(line).toContain("400 pairs, threw 0, unsound 0");
      expect(page.includes(line), `${again}\n${line}`).toBe(true);
    },
  );
});

describe("the check on intervals", () => {
  it.skipIf(missing)(`sees an interval the wrong way round (skipped where ${sharedDataMissing})`, () => {
    const [person] = loadPersons(folder);
    const [work] = loadOrs(folder);
    if (person === undefined || work === undefined) throw new Error("there are no data");
    const vergelijking = compareOne(person, work);
    expect(isSound(vergelijking)).toBe(true);
    const { huidig, haalbaar } = vergelijking.geschiktheid;
    const turned = { ...huidig, totaal: { laag: 0.9, hoog: 0.1, dekking: 1 } };
    expect(isSound({ ...vergelijking, geschiktheid: { huidig: turned, haalbaar } })).toBe(false);
  });
});

describe("the numbers of the page", () => {
  it("are worked out right", () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 3, 2])).toBe(2);
    expect(rankCorrelation([1, 2, 3, 4], [10, 20, 30, 40])).toBeCloseTo(1, 12);
    expect(rankCorrelation([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1, 12);
    // Ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4: the sum of products is 4.5, of squares 4.5 and 5.
    expect(rankCorrelation([1, 5, 5, 9], [1, 2, 3, 4])).toBeCloseTo(4.5 / Math.sqrt(4.5 * 5), 12);
  });
});
