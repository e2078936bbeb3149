/**
 * Whether a measure is a trial placement. Under the protocols of 2014 and 2015 that is a period of its own, not counted in the
 * three years; so the job coach's time for it is shown apart, and never weighed against the shares of year 1.
 */
export const isProefplaatsing = (maatregel: string): boolean => maatregel === "proefplaatsing";
