import { signal } from '@preact/signals'

/** What shows itself where the reader points is hidden by Escape, until they point elsewhere. */
export const hushed = signal(false)

document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') hushed.value = true
})
for (const elsewhere of ['pointerover', 'focusin']) {
  document.addEventListener(elsewhere, () => {
    hushed.value = false
  })
}
