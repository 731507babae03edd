/** Part 3 of the rule book. Passwords: checked, then forgotten. */
export const passwordRules = {
  "password.length": {
    statement: "A password has 10 to 15 characters, or as many as the policy says.",
    manual: "User management: roles; Heracles guide",
    params: ["minimum", "maximum"],
  },
  "password.spaces": {
    statement: "A password holds no white space.",
    manual: "User management: roles; Heracles guide",
  },
  "password.characters": {
    statement: "A password holds only letters, digits and the special characters of the policy.",
    manual: "User management: roles; Heracles guide; where they differ, the policy decides",
    params: ["specialCharacters"],
  },
  "password.variety": {
    statement: "A password holds as many characters that are not letters as the policy asks: 2 by default.",
    manual: "Heracles guide; User management: roles words it so that letters count too: the policy decides",
    params: ["minimum"],
  },
  "password.confirmation": {
    statement: "A password is typed twice, both times the same, capitals included.",
    manual: "MyHandicap guide; Step-by-step guide; Heracles guide",
  },
} as const;
