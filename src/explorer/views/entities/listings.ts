import {
  ListAwardsDocument,
  ListCountiesDocument,
  ListDevelopmentZonesDocument,
  ListEnterprisesDocument,
  ListEventsDocument,
  ListFacilitiesDocument,
  ListIndicatorsDocument,
  ListIndustriesDocument,
  ListOrganizationsDocument,
  ListPeopleDocument,
  ListPlacesDocument,
  ListPoliciesDocument,
  ListProductsDocument,
  ListProjectsDocument,
  ListResearchInstitutionsDocument,
  ListScenicSpotsDocument,
  ListSpecialtyTownsDocument,
  type EntityKind,
  type ListProjectsQuery,
  type ListProjectsQueryVariables,
  type TypedDocumentString,
} from '../../generated/documents.ts'

/** Every kind answers alike: what is asked differs by the name of one field. */
export type Listing = TypedDocumentString<ListProjectsQuery, ListProjectsQueryVariables>

/** What lists the entities of a kind; kinds in the order in which readers look for them. */
export const listings: Readonly<Record<EntityKind, Listing>> = {
  PROJECT: ListProjectsDocument,
  POLICY: ListPoliciesDocument,
  ENTERPRISE: ListEnterprisesDocument,
  INDUSTRY: ListIndustriesDocument,
  INDICATOR: ListIndicatorsDocument,
  COUNTY: ListCountiesDocument,
  DEVELOPMENT_ZONE: ListDevelopmentZonesDocument,
  SPECIALTY_TOWN: ListSpecialtyTownsDocument,
  PLACE: ListPlacesDocument,
  FACILITY: ListFacilitiesDocument,
  SCENIC_SPOT: ListScenicSpotsDocument,
  RESEARCH_INSTITUTION: ListResearchInstitutionsDocument,
  ORGANIZATION: ListOrganizationsDocument,
  PRODUCT: ListProductsDocument,
  AWARD: ListAwardsDocument,
  EVENT: ListEventsDocument,
  PERSON: ListPeopleDocument,
}
