#!/bin/sh
# Finds a Python that can run Evidence Vault (3.11 to 3.13) and hands over to setup_machine.py, which does the rest.
# Usage: sh packaging/setup.sh run|test|setup [arguments]. Set PYTHON to choose the interpreter yourself.
set -u
here=$(cd "$(dirname "$0")" && pwd) || exit 2

# Has what a virtual environment and the app need; prints nothing.
suits() {
    command -v "$1" >/dev/null 2>&1 || return 1
    "$1" -I -c 'import sys
if not (3, 11) <= sys.version_info[:2] <= (3, 13): sys.exit(1)
import ctypes, ensurepip, ssl, venv' >/dev/null 2>&1
}

find_python() {
    # An environment made earlier keeps its Python, so that another one on the PATH does not rebuild it.
    for candidate in "${PYTHON:-}" "$here/../.venv/bin/python" python3.13 python3.12 python3.11 python3 \
        /usr/bin/python3 /opt/homebrew/bin/python3 /usr/local/bin/python3; do
        [ -n "$candidate" ] || continue
        if suits "$candidate"; then
            echo "$candidate"
            return 0
        fi
    done
    return 1
}

install_python() {
    command -v apt-get >/dev/null 2>&1 || return 1
    if [ "$(id -u)" = 0 ]; then as_root=""; elif sudo -n true 2>/dev/null; then as_root="sudo -n"; else return 1; fi
    echo "Installing Python 3 with its venv module (apt-get) ..."
    $as_root apt-get -qq update
    for version in 3.13 3.12 3.11; do
        if apt-cache show "python$version-venv" >/dev/null 2>&1; then
            $as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -qq -y \
                --no-install-recommends install "python$version" "python$version-venv" >/dev/null && return 0
        fi
    done
    return 1
}

python=$(find_python) || { install_python && python=$(find_python); } || {
    echo "Evidence Vault needs Python 3.11, 3.12 or 3.13 with its venv module, and none was found." >&2
    echo "On Debian or Ubuntu:  sudo apt-get install python3 python3-venv" >&2
    echo "On macOS:             brew install python@3.13" >&2
    echo "Then run the same command again." >&2
    exit 2
}
exec "$python" -I "$here/setup_machine.py" "$@"
