-- Text as it is compared with its accents: lower case, NFD, tone after the vowels ("hòa" = "hoà"),
-- everything that is no letter or digit a single space. Written with NFD because the embedded server
-- brings no `unaccent`, and lower() knows only ASCII under the C locale.
create function base.plain(said text) returns text
    language sql immutable parallel safe strict
return btrim(regexp_replace(
    regexp_replace(
        regexp_replace(
            lower(translate(normalize(said, NFD), 'Đ', 'đ')),
            '([\u0300\u0301\u0303\u0309\u0323])([\u0302\u0306\u031b])', '\2\1', 'g'),
        '([ou])([\u0300\u0301\u0303\u0309\u0323])([aey])', '\1\3\2', 'g'),
    '[^a-z0-9đ\u0300-\u036f]+', ' ', 'g'));

-- The same without accents: what "tai chinh" finds.
create function base.fold(said text) returns text
    language sql immutable parallel safe strict
return translate(regexp_replace(base.plain(said), '[\u0300-\u036f]', '', 'g'), 'đ', 'd');
