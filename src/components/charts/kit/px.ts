/** A place or length in a picture to a tenth of a pixel: finer is not seen, and would only make the page heavier. */
export const px = (value: number): number => Math.round(value * 10) / 10;
