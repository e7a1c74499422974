/** Words by which a clause says what it goes by; a plain verb (推进, 开展) begins the first of several like steps. */
const BASIS =
  /^\s*(?:[一二三四五六七八九十]是)?(?:要|将|继续|持续|始终|进一步|充分|深入|全面|积极|牢牢)*(?:坚持|依托|围绕|按照|根据|依据|通过|借助|用足|用好|发挥|紧扣|聚焦|锚定|抓住|抢抓|把握|以(?=[^，。；：,;:]{1,20}为))/u

/**
 * Where those clauses of a text begin that open with what they go by: what follows there is done under it.
 *
 * @example governingClausesOf('依托甲规划，建设乙。开展丙行动、丁工程。', [[0], [10]]) // [0]
 */
export const governingClausesOf = (text: string, starts: readonly (readonly number[])[]): number[] =>
  starts.flat().filter((start) => BASIS.test(text.slice(start, start + LEAD)))

/** As far as such words may stand from the start of a clause. */
const LEAD = 40
