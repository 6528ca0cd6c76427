/** What a reader does first to a chart, as events. */
export const HANDS = ['pointerover', 'pointerdown', 'focusin', 'toggle'] as const;
