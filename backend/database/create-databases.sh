#!/usr/bin/env bash
# Run once by the postgres image on an empty volume: one database and one owner each for the service and for Keycloak.
set -euo pipefail

for name in integrationsplan keycloak; do
  variable=${name^^}_DB_PASSWORD
  psql --set ON_ERROR_STOP=1 --set name="$name" --set password="${!variable:?}" --username "$POSTGRES_USER" <<'SQL'
create role :"name" login password :'password';
create database :"name" owner :"name";
revoke connect on database :"name" from public;
SQL
done
