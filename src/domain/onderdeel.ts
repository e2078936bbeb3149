import * as z from "zod";

/** The five rows of the Matchingsformulier, in the order of the form. */
export const onderdelen = ["capaciteiten", "leren", "context", "cultuur", "wensen"] as const;

export const onderdeelSchema = z.enum(onderdelen);

/**
 * One of the five rows of the Matchingsformulier.
 *
 * @category Domain
 * @since 0.1.0
 */
export type Onderdeel = z.output<typeof onderdeelSchema>;
