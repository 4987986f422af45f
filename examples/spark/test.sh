#!/usr/bin/env bash
# The same briefs from a Spark cluster of two workers as from a single run. Needs pyspark (pip install pyspark) and Java.
# usage: test.sh [RECORDS]   (default: 20000)
set -euo pipefail
cd "$(dirname "$0")/../.."
records=${1:-20000}
depesche=$(realpath "${DEPESCHE:-.build/release/depesche}")
python=${PYTHON:-python3}
if ! "$python" -c 'import pyspark' 2>/dev/null || ! command -v java >/dev/null; then
  echo "skipped: pyspark or java is missing"
  exit 0
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export DEPESCHE_CONFIG= PYSPARK_PYTHON=$python PYSPARK_DRIVER_PYTHON=$python
SPARK_HOME=$("$python" -c 'import pyspark, os; print(os.path.dirname(pyspark.__file__))')
export SPARK_HOME

Tests/Soak/corpus "$records" damaged >"$work/corpus.jsonl"
status=0
"$depesche" brief --jsonl --quiet "$work/corpus.jsonl" >"$work/single.jsonl" || status=$?
[ "$status" = 1 ]
"$SPARK_HOME/bin/spark-submit" --master 'local-cluster[2,1,1024]' --conf spark.ui.enabled=false \
  --conf spark.log.level=WARN examples/spark/briefs.py --partitions 8 --command "$depesche" \
  "$work/corpus.jsonl" "$work/briefs" "$work/failed" 2>"$work/log" || { tail -n 40 "$work/log"; exit 1; }
# Part files in their order are the corpus in its order.
cat "$work"/briefs/part-* >"$work/briefs.jsonl"
grep -v '^{"id":[^,]*,"error":' "$work/single.jsonl" | cmp - "$work/briefs.jsonl"
failed=$(grep -c '^{"id":[^,]*,"error":' "$work/single.jsonl")
[ "$(cat "$work"/failed/part-* | wc -l)" = "$failed" ]
echo "$(wc -l <"$work/briefs.jsonl") briefs and $failed failures: the same as the single run"
