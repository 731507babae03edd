-- A state is made up by whoever writes: no two writes of a row have the same. Nothing here is of PostgreSQL alone but the
-- collation, which other engines have by themselves.
create schema registry;

-- One row for each key of the registry but the sets and the counts. The primary key is the claim of a user name, a number
-- or an id: whoever comes second finds it taken. JSON as text: a value comes back as it was written.
create table registry.rows (
  key text collate "C" primary key,
  version integer not null,
  value text not null,
  state text not null
);

-- A row an item: the list of a set is one range of the primary key.
create table registry.items (
  set_key text collate "C" not null,
  item text collate "C" not null,
  state text not null,
  primary key (set_key, item)
);

-- The sizes of sets and the tallies; what is not there is 0. The size of a set bears the state of its list as well.
create table registry.counts (
  key text collate "C" primary key,
  count bigint not null,
  state text not null
);

-- Sequences of transactions that are under way at once may come in another order than their commits: a reader that goes
-- on from the last one it read waits for those before it.
create table registry.events (
  sequence bigint generated always as identity primary key,
  type text not null,
  body text not null,
  -- The id of the command whose answer tells of it, if it had one.
  command text collate "C"
);

-- Of whom events speak: accounts, and numbers, which are personal data and go when somebody is erased. So the past of one
-- person is found without looking at that of others.
create table registry.subjects (
  name text collate "C" not null,
  event bigint not null,
  primary key (name, event)
);

create table registry.commands (
  id text collate "C" primary key,
  digest text not null,
  answer text not null,
  state text not null
);

-- At most one row.
create table registry.settings (
  is_only boolean primary key default true check (is_only),
  fingerprint text not null,
  state text not null
);

-- Apart: whoever may read the registry needs no right to read this.
create schema secrets;

create table secrets.password_hashes (
  owner text collate "C" primary key,
  hash text not null
);

-- Undoes the transaction of a write that rests on something that others changed, as the engine itself does.
create function registry.conflict() returns integer language plpgsql as $$
begin
  raise exception 'others wrote what this rests on' using errcode = '40001';
end
$$;
