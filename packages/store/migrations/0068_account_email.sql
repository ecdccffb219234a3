-- Where a one-time code may also be sent, if the holder has such an address and the house sends mail. Nobody needs one.
alter table accounts add column email text;
