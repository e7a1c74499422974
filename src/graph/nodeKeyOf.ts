/** What tells a node from all others: ids are unique under a label only. */
export const nodeKeyOf = (label: string, id: string): string => `${label} ${id}`
