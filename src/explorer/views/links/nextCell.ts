const steps: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

interface Placed {
  readonly button: HTMLButtonElement
  readonly row: number
  readonly column: number
}

const placeOf = (button: HTMLButtonElement): Placed => {
  const cell = button.closest('td')
  return { button, row: cell?.closest('tr')?.rowIndex ?? 0, column: cell?.cellIndex ?? 0 }
}

/**
 * Moves the focus from a filled cell to the next that way: along its row, or in the nearest row the
 * nearest column, since most cells are empty.
 */
export function nextCell(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const step = steps[event.key]
  if (!step || !(event.target instanceof HTMLButtonElement)) return
  event.preventDefault()
  const [down, right] = step
  const from = placeOf(event.target)
  const ahead = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button.cell')]
    .map(placeOf)
    .filter(({ row, column }) =>
      down === 0 ? row === from.row && (column - from.column) * right > 0 : (row - from.row) * down > 0,
    )
  const far = ({ row, column }: Placed): number =>
    Math.abs(row - from.row) * 100 + Math.abs(column - from.column)
  ahead.sort((a, b) => far(a) - far(b))[0]?.button.focus()
}
