/** Where two scripts of a frame meet: the one that makes files of a view hands itself over. */
import type { saveAs } from '../components/charts/browser/downloads';

export interface Files {
	saveAs: typeof saveAs;
}

const shared = globalThis as { jointReviewFiles?: Files };

/** What makes files, once its script has run. */
export const filesHere = (): Files | undefined => shared.jointReviewFiles;

/** Hands over what makes files. */
export function bringFiles(files: Files): void {
	shared.jointReviewFiles = files;
}
