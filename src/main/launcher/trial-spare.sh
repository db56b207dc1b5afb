# spare: one of two machines dies while people vote, the first or the spare one, and the other goes on (-Dtrial.slips=80)
trial_spare() { trial_class SpareTrial "$@"; }
