"""The process that serves a GGUF file on loopback: llama.cpp's own HTTP server, from the wheel `xllamacpp`.

Run by `bot.probes.organism`. It prints its address in one line, and ends when its standard input does: so it
cannot outlive the process that started it, however that one ends.
"""

import argparse
import importlib
import os
import sys
from pathlib import Path

CONTEXT_OF_SLOT = 512  # tokens for a question and its answer; the organism was trained with as many
HTTP_THREADS = 64  # a worker stays with a kept-alive connection, so too few of them stall other clients


def main() -> None:
    """Serve until standard input ends."""
    options = _options()
    xllamacpp = importlib.import_module("xllamacpp")  # an extra without types; only this process needs it
    parameters = xllamacpp.CommonParams()
    parameters.model.path = str(options.model)
    parameters.model_alias = {options.alias}
    parameters.hostnames = ["127.0.0.1"]
    parameters.port = options.port
    parameters.n_parallel = options.slots
    parameters.n_ctx = options.slots * CONTEXT_OF_SLOT
    parameters.cont_batching = True
    parameters.cpuparams.n_threads = parameters.cpuparams_batch.n_threads = (
        1  # quicker than two for so small a model
    )
    parameters.n_threads_http = HTTP_THREADS
    parameters.fit_params = False
    parameters.ui = False
    parameters.verbosity = 0
    server = xllamacpp.Server(parameters)
    sys.stdout.write(f"{server.listening_address}\n")
    sys.stdout.flush()
    sys.stdin.buffer.read()
    os._exit(0)  # its threads would keep the process alive


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Serves a GGUF file on loopback until standard input ends.")
    parser.add_argument("model", type=Path)
    parser.add_argument("--alias", default="organism")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--slots", type=int, default=4)
    return parser.parse_args()


if __name__ == "__main__":
    main()
