/** SQL for what a row of import_run is called, by where it begins. `alias` is the table's in the query. */
export const runKindSql = (alias: string): string =>
  `case ${alias}.counters ->> 'from' when 'facts' then 'recalculation' when 'properties' then 'writing'
        when 'links' then 'matching' else 'import' end`;
