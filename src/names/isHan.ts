/** Whether a text is Chinese characters alone. */
export const isHan = (text: string): boolean => /^\p{Script=Han}+$/u.test(text)
