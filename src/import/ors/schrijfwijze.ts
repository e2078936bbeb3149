/** The name of a requirement without what differs between tables: capitals, points and blanks. */
export const kaleEis = (eis: string): string =>
  eis
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, " ")
    .trim();

/**
 * A level in one spelling. Within one table stand ">1 LBS, <=10 POUNDS" and "> 10 LBS, = 20 LBS": pounds are LBS, "=" is said
 * for "at most", and blanks around signs mean nothing.
 */
export const kaalNiveau = (niveau: string): string =>
  niveau
    .toUpperCase()
    .replace(/POUNDS?/gu, "LBS")
    .replace(/<=|≤/gu, "=")
    .replace(/\s*([<>=,])\s*/gu, "$1")
    .replace(/\s+/gu, " ")
    .trim();
