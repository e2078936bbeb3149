import { leidraadNl } from "passend";
import { begeleidWerken } from "passend/vlaanderen";
import { describe, expect, it } from "vitest";

describe.each([leidraadNl, begeleidWerken].map((catalogus) => [catalogus.data.code, catalogus] as const))(
  "%s",
  (_, catalogus) => {
    const continuous = [...catalogus.criteria.values()].filter(({ criterium }) => criterium.doorlopend === true);

    it("has a need for somebody who is always there, and a way in which the workplace can meet it", () => {
      expect(continuous.map(({ criterium }) => criterium.code)).toEqual(["rechtstreeks-toezicht"]);
      expect(continuous.flatMap(({ maatregelen }) => maatregelen.map(({ code }) => code))).toEqual(["werkbegeleider-nabij"]);
    });

    it("sets no hours of a job coach against it", () => {
      const measures = continuous.flatMap(({ maatregelen }) => maatregelen);
      expect(measures.filter(({ gever, inzet }) => gever === "jobcoach" || inzet.jobcoachMinuten.length > 0)).toEqual([]);
    });
  },
);
