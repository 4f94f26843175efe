-- How people write their own name; what was read before says nothing of it.
alter table correspondent add column writes_as text null;
