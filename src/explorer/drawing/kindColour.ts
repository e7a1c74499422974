/** A colour a kind, each at least 3:1 against the light background and the dark one, and apart from every other. */
const colours: Readonly<Record<string, string>> = {
  PROJECT: '#1f83d6',
  POLICY: '#d0484c',
  ENTERPRISE: '#2f9355',
  INDUSTRY: '#b0791a',
  INDICATOR: '#7d7f86',
  COUNTY: '#9160cf',
  DEVELOPMENT_ZONE: '#c2569f',
  SPECIALTY_TOWN: '#8a8a2a',
  PLACE: '#a1785c',
  FACILITY: '#1d9296',
  SCENIC_SPOT: '#6a9a1f',
  RESEARCH_INSTITUTION: '#6272dd',
  ORGANIZATION: '#44708f',
  PERSON: '#d15f26',
  AWARD: '#8c5578',
  PRODUCT: '#236e5f',
  EVENT: '#b356d8',
}

export const kindColour = (kind: string): string => colours[kind] ?? '#7d7f86'
