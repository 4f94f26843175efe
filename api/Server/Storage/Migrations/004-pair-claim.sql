create table pair_claim (
  mailbox      text   not null,
  coffee       text   not null,
  tenant       text   not null,
  from_address text   not null,
  to_address   text   not null,
  until_at     bigint not null,
  primary key (mailbox, coffee, from_address, to_address)
);

create index pair_claim_to on pair_claim (tenant, to_address);

create table tenant_turn (
  tenant text   not null primary key,
  turn   bigint not null
);
