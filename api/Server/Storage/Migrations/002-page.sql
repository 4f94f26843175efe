-- Pages of a reading as they came, until they are folded into their correspondents' rows.
create table page (
  mailbox text   not null,
  number  bigint not null,
  content $blob$ not null,
  primary key (mailbox, number)
);

-- Names are kept with the time they were last seen now, and a reading remembers more: the mailboxes are read anew.
-- What users decided stands elsewhere and stays.
delete from correspondent;

update mailbox set reading =
  '{"mail":{"ranges":[]},"messages":0,"tail":0,"calendar":{"ranges":[]},"cardsAt":null,"folders":null,"again":[],"isDoubtful":false,"completedAt":null,"problem":null}';
