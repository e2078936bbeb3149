const kolombreedte = (rijen: readonly (readonly string[])[], kolom: number): number =>
  Math.max(0, ...rijen.map((rij) => rij[kolom]?.length ?? 0));

/** Columns under each other, the last one as long as it is. */
export const inKolommen = (rijen: readonly (readonly string[])[]): readonly string[] => {
  const breedtes = rijen[0]?.map((_, kolom) => kolombreedte(rijen, kolom)) ?? [];
  return rijen.map((rij) => rij.map((cel, i) => (i === rij.length - 1 ? cel : cel.padEnd(breedtes[i] ?? 0))).join("  "));
};
