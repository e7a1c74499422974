const TOWN = /城市|城镇/u
const COUNTRY = /农村|乡村/u

const isOf = (names: readonly string[], own: RegExp, other: RegExp): boolean =>
  names.some((name) => own.test(name)) && !names.some((name) => other.test(name))

/** Whether one by its names is of the town and the other of the country: no heading makes them one matter. */
export const areOpposed = (one: readonly string[], other: readonly string[]): boolean =>
  (isOf(one, TOWN, COUNTRY) && isOf(other, COUNTRY, TOWN)) ||
  (isOf(one, COUNTRY, TOWN) && isOf(other, TOWN, COUNTRY))
