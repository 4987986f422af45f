"""Briefs of a corpus with Apache Spark: JSON Lines in, JSON Lines out, records that failed kept aside.

    spark-submit briefs.py --partitions 64 'corpus/*.jsonl.gz' briefs failed

Each partition starts the command once and streams its records through it; one core each, as Spark brings its own
parallelism. `briefs` has the answers in the order of the corpus; `failed` has {"record": …, "error": {…}} for each line
that could not be served. Give every record an `id`: without one, its number within the partition stands there.
"""

import argparse
import json
import queue
import re
import subprocess
import threading

from pyspark import StorageLevel
from pyspark.sql import SparkSession

# `{"id":7,"error":…`: an answer that succeeded has its schema there.
FAILED = re.compile(r'\{"id":(?:"(?:[^"\\]|\\.)*"|[^,"]*),"error":')
AHEAD = 1000  # records that may be under way in one partition


def stream(lines, command):
    """Pairs of line and answer. The command answers each line by one, in order, and exits with 1 if any failed."""
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    under_way = queue.Queue(AHEAD)
    failure = []

    def feed():
        try:
            for line in lines:
                under_way.put(line)
                process.stdin.write(line.encode() + b"\n")
        except BrokenPipeError:
            pass  # what the command says at its end tells more
        except Exception as error:  # the partition could not be read: the task fails, not the record
            failure.append(error)
        finally:
            try:
                process.stdin.close()
            except BrokenPipeError:
                pass

    feeder = threading.Thread(target=feed, daemon=True)
    feeder.start()
    for answer in process.stdout:
        yield under_way.get(), answer.decode().rstrip("\n")
    status = process.wait()
    # A feeder that waits for room has records that nobody answers: then the status is not one of these.
    if status not in (0, 1):
        raise RuntimeError(f"{command[0]} ended with status {status}")
    feeder.join()
    if failure:
        raise failure[0]


def kept_aside(pair):
    line, answer = pair
    return json.dumps({"record": line, "error": json.loads(answer)["error"]}, ensure_ascii=False)


def has_failed(pair):
    return FAILED.match(pair[1]) is not None


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("input", help="files of JSON Lines, also compressed, on any file system that Spark reads")
    parser.add_argument("output")
    parser.add_argument("failed")
    parser.add_argument("--partitions", type=int, default=0, help="at least this many (default: as Spark cuts files)")
    parser.add_argument("--command", default="depesche", help="the command on the workers")
    parser.add_argument("--options", default="", help="more options for `depesche brief`, separated by spaces")
    arguments = parser.parse_args()

    command = [arguments.command, "brief", "--jsonl", "--quiet", "--jobs", "1", *arguments.options.split()]
    context = SparkSession.builder.appName("depesche briefs").getOrCreate().sparkContext
    lines = context.textFile(arguments.input, arguments.partitions or None)
    # Kept on disk between the two results, so that nothing is translated twice.
    answers = lines.mapPartitions(lambda part: stream(part, command)).persist(StorageLevel.DISK_ONLY)
    answers.filter(lambda pair: not has_failed(pair)).map(lambda pair: pair[1]).saveAsTextFile(arguments.output)
    answers.filter(has_failed).map(kept_aside).saveAsTextFile(arguments.failed)


if __name__ == "__main__":
    main()
