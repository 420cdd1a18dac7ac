// Amounts of the contract ("10000.00") added up without rounding: as whole cents.

export function toCents(amount: string): bigint {
  const [whole = "0", decimals = ""] = amount.replace("-", "").split(".");
  const cents = BigInt(whole) * 100n + BigInt(decimals.padEnd(2, "0") || "0");
  return amount.startsWith("-") ? -cents : cents;
}

export function fromCents(cents: bigint): string {
  const size = cents < 0n ? -cents : cents;
  return `${cents < 0n ? "-" : ""}${size / 100n}.${`${size % 100n}`.padStart(2, "0")}`;
}

export const isZero = (amount: string) => toCents(amount) === 0n;
export const minus = (a: string, b: string) => fromCents(toCents(a) - toCents(b));
export const sum = (amounts: string[]) => fromCents(amounts.reduce((total, each) => total + toCents(each), 0n));
