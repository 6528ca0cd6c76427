/**
 * A day in words, in a module of its own: search asks for it when a day is typed. Were the module of dates itself asked for
 * later, every chart that has it would load what makes such a request possible.
 */
export { formatWhen as dayText } from '../record/format/date';
