import type { Discrepantie } from "../domain/discrepantie.js";
import type { Maatregel } from "../domain/maatregel.js";

/** Whether the profiles say anything of these people. */
export interface Genoemd {
  readonly werkbegeleider: boolean;
  readonly netwerk: boolean;
}

/** What people are asked to do also rests on what the profiles say of them: of the werkbegeleider, and of the own network. */
export const rustOp = (discrepantie: Discrepantie, { vereist }: Maatregel, genoemd: Genoemd): readonly string[] => {
  const grond = [discrepantie.id, ...discrepantie.because];
  const mensen = [
    ["werkbegeleider", "werk/werkbegeleider"],
    ["netwerk", "werknemer/netwerk"],
  ] as const;
  for (const [wie, id] of mensen) {
    if (genoemd[wie] && vereist.some((vereiste) => vereiste.startsWith(wie)) && !grond.includes(id)) grond.push(id);
  }
  return grond;
};
