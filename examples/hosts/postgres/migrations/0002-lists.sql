-- What lists of users are looked for by, written with the rows that it follows from: nothing here is a source of anything.

-- A line for each assignment. Names are folded, in UTF-16 and big-endian: the order of bytes is that of the lists.
create table registry.lines (
  account text collate "C" not null,
  scope text collate "C" not null,
  enterprise text collate "C" generated always as (split_part(scope, '/', 1)) stored,
  domain text collate "C" generated always as (
    case when strpos(scope, '/') > 0 then split_part(scope, '/', 1) || '/' || split_part(scope, '/', 2) end
  ) stored,
  last_name bytea not null,
  first_name bytea not null,
  role text not null,
  status text not null,
  title text,
  language text,
  email text not null,
  applications text[] not null,
  functions text[] not null,
  primary key (account, scope)
);

create index lines_in_place on registry.lines (scope, last_name, first_name, account);
create index lines_by_role on registry.lines (scope, role, status);
create index lines_in_domain on registry.lines (domain, last_name, first_name, account, scope);
create index lines_in_enterprise on registry.lines (enterprise, last_name, first_name, account, scope);

-- Who is in charge of an enterprise or a place: somebody by name, or the office of a place above.
create table registry.charges (
  scope text collate "C" primary key,
  enterprise text collate "C" generated always as (split_part(scope, '/', 1)) stored,
  domain text collate "C" generated always as (
    case when strpos(scope, '/') > 0 then split_part(scope, '/', 1) || '/' || split_part(scope, '/', 2) end
  ) stored,
  account text collate "C",
  office text collate "C"
);

create index charges_in_enterprise on registry.charges (enterprise) where office is not null;
create index charges_in_domain on registry.charges (domain) where office is not null;
