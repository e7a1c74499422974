import { signal } from '@preact/signals'

/** Whether the reader's machine has a network at all. */
export const online = signal(navigator.onLine)

const look = (): void => {
  online.value = navigator.onLine
}
window.addEventListener('online', look)
window.addEventListener('offline', look)
