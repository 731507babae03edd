import { fieldsOf, type SourceType, type TypeField } from "./types.js";

type Types = ReadonlyMap<string, SourceType>;

/** Every type that these texts speak of, each once, in the order in which it is met. */
export function typesSection(types: Types, texts: readonly string[]): string {
  const met: string[] = [];
  const meet = (text: string): void => {
    for (const [name] of text.matchAll(/\b[A-Z]\w+\b/g)) {
      const type = types.get(name);
      if (type === undefined || met.includes(name) || /^Brand</.test(type.text)) continue;
      met.push(name);
      for (const field of fieldsOf(types, name)) meet(field.type);
      meet(type.text);
    }
  };
  texts.forEach(meet);
  return ["## What values are made of", ...met.map((name) => typeSection(types, name))].join("\n\n");
}

/** One type with its fields, or what it is another name for. */
export function typeSection(types: Types, name: string): string {
  const fields = fieldsOf(types, name);
  const { says = "", text = "" } = types.get(name) ?? {};
  if (fields.length === 0) return `### ${name}\n\n${says} ${shown(text)}.`;
  return [`### ${name}`, says, fieldTable(fields)].join("\n\n");
}

/** Fields with what they hold and what their source says of them. */
export function fieldTable(fields: readonly TypeField[]): string {
  const rows = fields.map(({ name, type, says }) => `| \`${name}\` | ${cell(type)} | ${says} |`);
  return ["| field | holds | |", "| --- | --- | --- |", ...rows].join("\n").replaceAll("|  |", "| |");
}

/** A type as code. */
export function shown(type: string): string {
  return `\`${type}\``;
}

function cell(type: string): string {
  return shown(type.replaceAll("|", "\\|"));
}
