# writes: the file of H2 as it stood after each single write, opened as after a kill then (-Dtrial.commits=200)
source src/main/launcher/parts/trial-database.sh
trial_writes() { trial_on h2 WritesTrial "$@"; }
