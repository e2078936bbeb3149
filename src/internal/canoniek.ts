/**
 * JSON with sorted keys and sorted lists: two inputs that mean the same give the same text. Only for digests; lists in
 * profiles and catalogues have no order of meaning.
 */
export const canoniek = (waarde: unknown): string => {
  if (Array.isArray(waarde)) return `[${waarde.map(canoniek).sort().join(",")}]`;
  if (typeof waarde !== "object" || waarde === null) return JSON.stringify(waarde) ?? "null";
  const velden = Object.entries(waarde)
    .filter(([, inhoud]) => inhoud !== undefined)
    .map(([sleutel, inhoud]) => `${JSON.stringify(sleutel)}:${canoniek(inhoud)}`);
  return `{${velden.sort().join(",")}}`;
};
