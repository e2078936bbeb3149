import { limieten } from "./limieten.js";

/**
 * A key as it may be shown: shortened, and everything but letters, digits and `_ - .` replaced. Runs of
 * digits are masked, because a national number or a phone number may have been typed as a key.
 */
export const sleutelnaam = (sleutel: string): string => {
  const kort = Array.from(sleutel.slice(0, limieten.sleuteltekens * 2))
    .slice(0, limieten.sleuteltekens)
    .join("");
  const veilig = kort.replace(/\p{N}{4,}/gu, "?").replace(/[^\p{L}\p{N}_.-]/gu, "?");
  return kort.length < sleutel.length ? `${veilig}…` : veilig;
};
