/** The package's own types import './core' without an extension, which NodeNext does not resolve. */
declare module 'opencc-js/t2cn' {
  export function Converter(options: { readonly from: 't'; readonly to: 'cn' }): (text: string) => string
}
