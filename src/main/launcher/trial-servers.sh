# servers: two applications behind a TLS proxy on one PostgreSQL with a standby; each killed in mid-cast (-Dtrial.kills=6)
trial_servers() { trial_class ServersTrial "$@"; }
