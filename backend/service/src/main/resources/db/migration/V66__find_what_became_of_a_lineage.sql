create index measure_origin_of_lineage on measure_origin (origin_lineage);
