import type { Matchingsformulier } from "../domain/formulier.js";
import { begeleideritems } from "../domain/werkbegeleiding.js";
import type { Werkgeverstand } from "./opvolging.js";

const criteriumIn = (id: string): string => id.slice(id.indexOf("/") + 1);

type Formulier = Pick<Matchingsformulier, "werkbegeleiding" | "ondersteuning">;

/** The account asks how far the employer can guide alone by now; here is what is known of it, then and now. */
export const werkgeverstand = (eerste: Formulier, later: Formulier): Werkgeverstand => {
  const { gedekt, nu } = later.werkbegeleiding.steun;
  const metTijd = later.ondersteuning.filter(
    ({ gever, minuten }) => gever === "jobcoach" || minuten.some((aantal) => aantal > 0),
  );
  const items = begeleideritems.flatMap((item) => {
    const eerst = eerste.werkbegeleiding.items.find((stand) => stand.item === item);
    const daarna = later.werkbegeleiding.items.find((stand) => stand.item === item);
    if (eerst === undefined && daarna === undefined) return [];
    const because = [
      ...(eerst?.because ?? []).map((id) => `eerste/${id}`),
      ...(daarna?.because ?? []).map((id) => `later/${id}`),
    ];
    return [{ item, eerst: eerst?.stand ?? null, later: daarna?.stand ?? null, because }];
  });
  return {
    items,
    draagt: gedekt.map(criteriumIn),
    kanDragen: nu.map(criteriumIn),
    opJobcoach: [...new Set(metTijd.map(({ criterium }) => criterium))],
    because: [...[...gedekt, ...nu].map((id) => `later/${id}`), ...metTijd.map(({ id }) => `later/${id}`)],
  };
};
