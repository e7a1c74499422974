import type { ComponentChildren, VNode } from 'preact'
import { WhyLinkedDocument, type WhyLinkedQuery } from '../../generated/documents.ts'
import { Evidence } from '../../parts/Evidence.tsx'
import { Query } from '../../parts/Query.tsx'
import { Shown } from '../../parts/Shown.tsx'
import { language } from '../../state/language.ts'
import { useAnswer } from '../../state/useAnswer.ts'
import { sayValue } from '../../words.ts'
import type { Pair } from './chosen.ts'
import { tell } from './words.ts'

type Told = NonNullable<WhyLinkedQuery['whyLinked']>
type Reason = Told['reasons'][number]
type Statement = Reason['statements'][number]
type Rules = WhyLinkedQuery['linkRules']

const SHOWN = 3

interface Props extends Pair {
  /** What stands over the reasons, where the names are not beside them. */
  readonly title?: (link: Told) => ComponentChildren
}

/** Why a policy and a project are linked: each reason, what it weighs, what it rests on. */
export function WhyLinked({ policy, project, title }: Props): VNode {
  const variables = { policy, project }
  const answer = useAnswer(WhyLinkedDocument, variables)
  return (
    <div class="why-linked">
      <Shown answer={answer}>
        {({ whyLinked, linkRules }) =>
          whyLinked ? (
            <>
              {title?.(whyLinked)}
              <Reasons link={whyLinked} rules={linkRules} />
            </>
          ) : (
            <p role="alert">{tell('gone')}</p>
          )
        }
      </Shown>
      <Query document={WhyLinkedDocument} variables={variables} />
    </div>
  )
}

function Reasons({ link, rules }: { readonly link: Told; readonly rules: Rules }): VNode {
  const { basis, score, reasons } = link
  // One reason alone is the whole score.
  const isSum = reasons.length > 1
  return (
    <>
      {basis === 'INFERRED' && isSum && (
        <p class="sum">
          {tell('sum')} {reasons.map(({ weight }) => weight).join(' + ')} = <strong>{score}</strong>
        </p>
      )}
      <ol>
        {reasons.map((reason) => (
          <li key={reason.id}>
            {basis === 'INFERRED' && (
              <strong>
                {isSum && '+'}
                {reason.weight}
              </strong>
            )}{' '}
            {wordsOfRule(reason, rules)}
            <ul>
              {reason.statements.map((statement) => (
                <Said key={statement.id} statement={statement} side={sideOf(statement, link)} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </>
  )
}

/** What a document states is told by the relation that it states. */
function wordsOfRule({ rule, detail, statements }: Reason, rules: Rules): VNode {
  if (rule === 'STATED') {
    const relations = new Set(statements.map(({ property }) => sayValue(property)))
    return (
      <>
        {tell('stated')}: {[...relations].join(', ')}
      </>
    )
  }
  const words = rules.find(({ name }) => name === rule)?.words[language.value] ?? rule
  return (
    <>
      {words} <span class="quiet">{detail}</span>
    </>
  )
}

function sideOf({ subject }: Statement, { policy, project }: Told): string {
  if (subject.id === policy.id) return tell('sidePolicy')
  return subject.id === project.id ? tell('sideProject') : sayValue(subject.kind)
}

function Said({ statement, side }: { readonly statement: Statement; readonly side: string }): VNode {
  const { text, subject, evidence } = statement
  const rest = evidence.length - SHOWN
  return (
    <li>
      <span class="chip">{side}</span> {text ?? subject.name}
      <Evidence pieces={evidence.slice(0, SHOWN)} />
      {rest > 0 && (
        <p class="quiet">
          {tell('more')} {rest}
        </p>
      )}
    </li>
  )
}
