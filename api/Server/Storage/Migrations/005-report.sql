create table report (
  mailbox text   not null,
  name    text   not null,
  state   text   not null,
  at      bigint not null,
  primary key (mailbox, name)
);

create table used_link (
  id       text   not null primary key,
  mailbox  text   not null,
  until_at bigint not null
);
