import { Kind } from '../decorators/Kind.ts'
import type { Related } from '../decorators/Relates.ts'
import { industries } from '../relations/industries.ts'
import { Party } from './Party.ts'

@Kind('科研机构', 'a research institution: university, institute, laboratory, platform, incubator')
export class ResearchInstitution extends Party {
  @industries readonly industries!: Related
}
