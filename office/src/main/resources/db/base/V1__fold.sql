-- What a person types without accents finds what is written with them: "dau tu cong" finds "đầu tư công".
-- (The extension unaccent is not everywhere; normalize() is part of PostgreSQL.)
create function base.fold(words text) returns text
    language sql immutable strict parallel safe
as $$
    select replace(regexp_replace(normalize(lower(words), nfd), '[\u0300-\u036f]', '', 'g'), 'đ', 'd')
$$;
