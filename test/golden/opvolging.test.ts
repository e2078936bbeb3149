import { bevraging, eindevaluatie, followUp, renderBevraging, renderEindevaluatie, renderOpvolging } from "passend/follow-up";
import { describe, expect, it } from "vitest";
import { kringloop } from "../follow-up/support.js";

const { eerste, later, gegevens } = kringloop();
const opvolging = followUp(eerste, later, gegevens);

describe("golden: the thrift shop, half a year later", () => {
  it("is the same follow-up as JSON", async () => {
    await expect(`${JSON.stringify(opvolging, null, 2)}\n`).toMatchFileSnapshot("./kringloop-opvolging.json");
  });

  it.each(["nl", "nl-BE", "en"] as const)("is the same follow-up in Markdown, in %s", async (taal) => {
    await expect(renderOpvolging(opvolging, { taal })).toMatchFileSnapshot(`./kringloop-opvolging.${taal}.md`);
  });

  it.each(["nl", "nl-BE"] as const)("gives the same Bevraging, in %s", async (taal) => {
    await expect(renderBevraging(bevraging(opvolging), { taal })).toMatchFileSnapshot(`./kringloop-bevraging.${taal}.md`);
  });

  it.each(["nl", "nl-BE"] as const)("gives the same Eindevaluatie, in %s", async (taal) => {
    await expect(renderEindevaluatie(eindevaluatie(opvolging), { taal })).toMatchFileSnapshot(
      `./kringloop-eindevaluatie.${taal}.md`,
    );
  });
});
