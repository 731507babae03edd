/** The columns that an exported list of users can have, by the field of its lines. */
export const userColumns = [
  "lastName",
  "firstName",
  "username",
  "role",
  "insz",
  "status",
  "scope",
  "email",
  "localEmail",
  "lastDay",
  "applications",
  "functions",
  "createdAt",
  "changedAt",
] as const;

/** A column that an exported list of users can have. */
export type UserColumn = (typeof userColumns)[number];

export const userFilters = [
  "lastName",
  "firstName",
  "username",
  "insz",
  "role",
  "status",
  "title",
  "language",
  "email",
  "application",
  "function",
  "domain",
] as const;

/** By what a list of users can be filtered. */
export type UserFilter = (typeof userFilters)[number];
