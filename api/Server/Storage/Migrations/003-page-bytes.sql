-- Pages are stored in a shorter form: a mailbox whose reading was cut off is read anew. What users decided stands elsewhere and stays.
delete from correspondent where mailbox in (select mailbox from page);

update mailbox set reading =
  '{"mail":{"ranges":[]},"messages":0,"tail":0,"calendar":{"ranges":[]},"cardsAt":null,"folders":null,"again":[],"isDoubtful":false,"completedAt":null,"problem":null}'
where id in (select mailbox from page);

delete from page;
