/** A text, or nothing. */
export type Cell = string | null;

/** A statement and what it is given. */
export interface Sent {
  readonly statement: string;
  readonly parameters: readonly unknown[];
}

/** The parameters of a statement, in the order in which it names them. */
export class Given {
  readonly parameters: unknown[] = [];

  text(text: Cell): string {
    return `${this.next(text)}::text`;
  }

  bytes(hexadecimal: string): string {
    return `decode(${this.text(hexadecimal)}, 'hex')`;
  }

  texts(texts: readonly string[]): string {
    return `${this.next(texts)}::text[]`;
  }

  /** Rows of texts, as a table of these columns. */
  table(columns: readonly string[], rows: readonly (readonly Cell[])[], more = ""): string {
    const given = columns.map((_, at) => `${this.next(rows.map((row) => row[at]))}::text[]`);
    return `unnest(${given.join(", ")})${more} as given (${columns.join(", ")}${more && ", place"})`;
  }

  private next(parameter: unknown): string {
    this.parameters.push(parameter);
    return `$${this.parameters.length}`;
  }
}
