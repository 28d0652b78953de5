// The sentences that the page needs while it lives; the server wrote them all, this only fills them in.
import type { Start } from "./offer";

export class Words {
  private readonly plural: Intl.PluralRules;
  private readonly format: Intl.NumberFormat;

  constructor(private readonly start: Pick<Start, "lang" | "words" | "counted">) {
    this.plural = new Intl.PluralRules(start.lang);
    this.format = new Intl.NumberFormat(start.lang);
  }

  say(key: string, values: Record<string, string> = {}): string {
    const sentence = this.start.words[key] ?? key;
    return sentence.replace(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole);
  }

  number(n: number): string {
    return this.format.format(n);
  }

  /** A sentence about a number, in the plural form that the language has for it. */
  count(key: string, n: number): string {
    const examples = this.start.counted[key] ?? {};
    const exact = examples[String(n)];
    const form = this.plural.select(n);
    const fitting = Object.keys(examples).find((example) => this.plural.select(Number(example)) === form);
    const sentence = exact ?? examples[fitting ?? "100"] ?? "{n}";
    return sentence.replace("{n}", this.number(n));
  }
}
