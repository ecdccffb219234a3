-- A session is kept under the hash of its token: a copy of the database lets nobody in. Sessions that run go on.
update auth.sessions set token = encode(sha256(convert_to(token, 'UTF8')), 'hex');
