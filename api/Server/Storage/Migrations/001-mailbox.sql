create table mailbox (
  id        text   not null primary key,
  version   bigint not null,
  profile   text   null,
  settings  text   not null,
  reading   text   not null,
  due_at    bigint null
);

create table correspondent (
  mailbox    text   not null,
  address    text   not null,
  names      text   not null,
  encounters $blob$ not null,
  primary key (mailbox, address)
);

create table card (
  mailbox text not null,
  id      text not null,
  content text not null,
  primary key (mailbox, id)
);

create table person (
  mailbox text not null,
  id      text not null,
  content text not null,
  primary key (mailbox, id)
);

create table week (
  mailbox text not null,
  week    text not null,
  content text not null,
  primary key (mailbox, week)
);

create table coffee (
  mailbox         text not null,
  id              text not null,
  idempotency_key text not null,
  content         text not null,
  primary key (mailbox, id)
);

create unique index coffee_key on coffee (mailbox, idempotency_key);

create table decision (
  mailbox text   not null,
  number  bigint not null,
  content text   not null,
  primary key (mailbox, number)
);

create index mailbox_due on mailbox (due_at);
