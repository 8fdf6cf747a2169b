"""Times eyecite on a text from standard input and prints one JSON object: seconds of each run, citations found, version."""

import json
import sys
import time
from importlib.metadata import version

from eyecite import get_citations

text = sys.stdin.buffer.read().decode("utf-8")
get_citations(text[:20000])
seconds = []
for _ in range(int(sys.argv[1])):
    start = time.perf_counter()
    found = len(get_citations(text))
    seconds.append(time.perf_counter() - start)
print(json.dumps({"seconds": seconds, "found": found, "version": version("eyecite")}))
