-- How one word of a search is looked for. In statements these are constants, so that the planner knows how common the word is.

-- The word, by its German stem. Marks: '*' also as the beginning of a longer word, 'C' only under that weight.
create or replace function search_query(word text, marks text) returns tsquery
    language sql immutable parallel safe
    return to_tsquery('public.german_plan'::regconfig, quote_literal(word) || case when marks = '' then '' else ':' || marks end);

-- The word's stem anywhere within a word: "Kurse" in "Sprachkurs".
create or replace function search_pattern(word text) returns text
    language sql immutable parallel safe
    return '%' || case when length((ts_lexize('german_stem', public.fold(word)))[1]) >= 3
                           then (ts_lexize('german_stem', public.fold(word)))[1]
                       else public.fold(word) end || '%';
