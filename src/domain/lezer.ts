/** Who a rendering of the form is for. */
export const lezers = ["jobcoach", "werknemer", "werkgever", "reviewer"] as const;

/**
 * Who reads: the job coach (everything), the worker (plain words, said to the worker), the employer (the coaching plan, nothing
 * of the profile), or the reviewer (the argument and the receipt).
 *
 * @category Render
 * @since 0.3.0
 */
export type Lezer = (typeof lezers)[number];
