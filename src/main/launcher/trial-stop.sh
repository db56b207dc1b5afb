# stop: told to stop (SIGTERM) while people vote: what was sent is answered, and it is gone within ten seconds (-Dtrial.stops=10)
source src/main/launcher/parts/trial-database.sh
trial_stop() { trial_on h2 StopTrial "$@"; }
