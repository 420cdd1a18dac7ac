-- What people look for and in which order they want it, so that a page costs the same however many there are.
create function status_rank(status text) returns integer
    language sql immutable parallel safe
    return array_position(array ['planned', 'in-preparation', 'running', 'completed', 'paused', 'dropped'], status);

create index measure_by_title on measure (plan_id, (title collate german), id);
create index measure_by_title_everywhere on measure ((title collate german), id);
create index measure_by_status on measure (plan_id, status_rank(status), position, id);
create index measure_by_status_everywhere on measure (status_rank(status), plan_id, position, id);
create index measure_by_update on measure (plan_id, updated_at, id);
create index measure_by_update_everywhere on measure (updated_at, id);
-- A search in one plan takes the newest first.
create index measure_newest on measure (plan_id, id);

create function name_vector(key text, name text) returns tsvector
    language sql immutable parallel safe
    return to_tsvector('public.german_plan'::regconfig, coalesce(key, '') || ' ' || name);
create function name_text(key text, name text) returns text
    language sql immutable parallel safe
    return public.fold(coalesce(key, '') || ' ' || name);

create index organisation_words on organisation using gin (name_vector(key, name));
create index organisation_letters on organisation using gin (name_text(key, name) gin_trgm_ops);
create index organisation_order on organisation ((coalesce(key, '~') collate "C"), (name collate german), id);
create index organisation_by_name on organisation ((name collate german), id);
create index building_block_words on building_block using gin (name_vector(number, title));
create index building_block_letters on building_block using gin (name_text(number, title) gin_trgm_ops);
create index goal_words on goal using gin (name_vector(null, title));
create index goal_letters on goal using gin (name_text(null, title) gin_trgm_ops);
