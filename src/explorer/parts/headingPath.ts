import type { EvidenceFragment } from '../generated/documents.ts'

/** Where in which document: its date, its title, the headings above the words. */
export const headingPath = ({ document, section }: EvidenceFragment): string =>
  `${document.date} ${[document.title, ...section].join(' › ')}`
