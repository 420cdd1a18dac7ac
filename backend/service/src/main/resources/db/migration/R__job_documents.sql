-- A job as the API shows it, without its file. The problem's words are added in the reader's language.
create or replace function job_json(j job) returns json
    language sql stable parallel safe
    return json_strip_nulls(json_build_object(
        'id', j.id, 'kind', j.kind, 'title', j.title, 'state', j.state,
        'progress', json_build_object('done', j.done, 'total', j.total),
        'cancelRequested', j.cancel_requested,
        'failure', j.failure,
        'result', case when j.location is not null then
            json_build_object('href', j.location, 'fileName', j.file_name, 'contentType', j.file_type, 'size', length(j.file)) end,
        'createdAt', iso_instant(j.created_at),
        'startedAt', iso_instant(j.started_at),
        'finishedAt', iso_instant(j.finished_at),
        'keptUntil', iso_instant(j.finished_at + interval '7 days'),
        'version', j.version));
