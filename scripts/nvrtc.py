#!/usr/bin/env python3
"""Compiles CUDA C files to machine code with NVRTC: needs neither a GPU nor a toolkit.

    python3 -m venv target/cuda && target/cuda/bin/pip install nvidia-cuda-nvrtc
    target/cuda/bin/python scripts/nvrtc.py tests/golden/*.cu

Prints `N compiled, M failed`; the log of what fails goes to stderr, and the exit status says
whether anything did. `--arch sm_90` (repeatable) chooses architectures other than the default two.
"""

import argparse
import ctypes
import pathlib
import sys
import sysconfig

ARCHITECTURES = ["sm_75", "sm_90"]
# As the CUDA backend compiles: an explicit fma is the only fma.
OPTIONS = ["--fmad=false", "--std=c++17", "-default-device"]


def load():
    """NVRTC from the wheel of the running Python, else from the system."""
    site = pathlib.Path(sysconfig.get_paths()["purelib"])
    found = sorted(site.glob("nvidia/*/lib/libnvrtc.so.*"))
    # The name beside it with `builtins` is loaded by the library itself.
    names = [str(path) for path in found if "builtins" not in path.name and "alt" not in path.name]
    return ctypes.CDLL((names or ["libnvrtc.so"])[0])


def text(nvrtc, program, size_of, get):
    """A text or binary that NVRTC keeps for a program."""
    size = ctypes.c_size_t()
    getattr(nvrtc, size_of)(program, ctypes.byref(size))
    buffer = ctypes.create_string_buffer(size.value)
    getattr(nvrtc, get)(program, buffer)
    return buffer.raw


def build(nvrtc, source, name, architecture):
    """The machine code of a source, or None, and the compiler's log."""
    program = ctypes.c_void_p()
    nvrtc.nvrtcCreateProgram(ctypes.byref(program), source, name.encode(), 0, None, None)
    options = [f"--gpu-architecture={architecture}", *OPTIONS]
    array = (ctypes.c_char_p * len(options))(*[option.encode() for option in options])
    status = nvrtc.nvrtcCompileProgram(program, len(options), array)
    log = text(nvrtc, program, "nvrtcGetProgramLogSize", "nvrtcGetProgramLog")
    code = None
    if status == 0:
        code = text(nvrtc, program, "nvrtcGetCUBINSize", "nvrtcGetCUBIN")
    nvrtc.nvrtcDestroyProgram(ctypes.byref(program))
    return code, log.rstrip(b"\0\n").decode()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--arch", action="append", help="an architecture, such as sm_90")
    parser.add_argument("files", nargs="+", type=pathlib.Path)
    arguments = parser.parse_args()
    nvrtc = load()
    compiled = failed = 0
    for path in arguments.files:
        for architecture in arguments.arch or ARCHITECTURES:
            code, log = build(nvrtc, path.read_bytes(), path.name, architecture)
            if code:
                compiled += 1
            else:
                failed += 1
            if log:
                print(f"{path} for {architecture}:\n{log}", file=sys.stderr)
    print(f"{compiled} compiled, {failed} failed")
    return 1 if failed or not compiled else 0


if __name__ == "__main__":
    sys.exit(main())
