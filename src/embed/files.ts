/** The script of a frame that makes files of a view; every chart’s frame loads the same. */
import { saveAs } from '../components/charts/browser/downloads';
import { bringFiles } from './filesHere';

bringFiles({ saveAs });
