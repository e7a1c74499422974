import { chromium, type Browser } from 'playwright-core'

/** The browser that the page is measured and photographed in. */
export const openChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['PLANGRAPH_CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  })
