/** Loads what the page on copies does, once the page is there. */
import('./panel').catch(() => dispatchEvent(new Event('joint-review:failed')));
