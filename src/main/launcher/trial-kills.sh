# kills: kill -9 at random moments of voting, closing, counting, publishing: trial kills [N] [--postgres], 50 unless said
source src/main/launcher/parts/trial-database.sh
trial_kills() {
  local database=h2 kills=50 one
  for one in "$@"; do
    case $one in
      --postgres) database=postgres ;;
      *[!0-9]* | '') say "Usage: ./phieukin trial kills [N] [--postgres]"; exit 2 ;;
      *) kills=$one ;;
    esac
  done
  trial_on $database KillsTrial -Dtrial.kills="$kills"
}
