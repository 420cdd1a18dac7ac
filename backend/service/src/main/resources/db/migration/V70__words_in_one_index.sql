-- A search for several words asks for some by their letters and for others as words. Of two indexes the database may read all entries of
-- the more frequent word before it intersects them; one index over both columns begins with the rarer one and skips what cannot match.
create index measure_search on measure using gin (search_text gin_trgm_ops, search_vector);
drop index measure_search_text;
drop index measure_search_vector;
