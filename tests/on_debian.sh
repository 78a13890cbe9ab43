#!/usr/bin/env bash
# Whether README holds on a bare Debian: its apt line, its two command lines and its test command,
# each as it stands there, in a system made by debootstrap. Needs root, debootstrap and the network.
#
#     tests/on_debian.sh [FOLDER [SUITE]]
#
# A system that is in FOLDER already is used again; without FOLDER it is made in a temporary one and
# removed at the end. SUITE is trixie (Python 3.13) unless another is named.
# shellcheck disable=SC2016 # what is in single quotes is meant as it stands
set -euo pipefail
cd "$(dirname "$0")/.."
source tests/debian.sh
root=${1:-} suite=${2:-trixie}

inside() { # runs in the new system, in the copy of the checkout
    cd /nnviz
    step() { printf '\n+ %s\n' "$*" && bash -euo pipefail -c "$*"; }
    local start apt_tests tests libraries
    mapfile -t start < <(sed -n '/^## Start/,/^## What/p' README.md | sed -n '/^```sh$/,/^```$/p' | sed '/^```/d')
    [ "${#start[@]}" -eq 3 ] # window, twin without a screen, apt line
    apt_tests=$(grep -o '`sudo apt install xvfb[^`]*`' README.md | tr -d '`')
    tests=$(sed -n '/^<!-- .ci\/run/,/^```$/p' README.md | sed -n '/^```sh$/,/^```$/p' | sed '/^```/d')

    printf '#!/bin/sh\nexec "$@"\n' >/usr/local/bin/sudo && chmod +x /usr/local/bin/sudo
    apt-get update -qq
    step "${start[2]}" >/dev/null
    step "${start[1]}"
    echo "+ every library that Qt's window needs is there, before Xvfb brings some of its own"
    libraries=$(ldd .venv/lib/python3*/site-packages/PySide6/Qt/plugins/platforms/libqxcb.so)
    if grep 'not found' <<<"$libraries"; then return 1; fi

    step "$apt_tests" >/dev/null
    timeout 600 xvfb-run -a -s '-screen 0 1600x1000x24' bash -euo pipefail -c '
        openbox &
        bash -euo pipefail -c "$0" &
        until window=$(xdotool search --onlyvisible --name "^nnviz$"); do
            kill -0 $!
            sleep 1
        done
        xdotool getwindowname "$window" windowactivate --sync "$window" key alt+F4
        wait $!' "${start[0]}"
    step "$tests"
    .venv/bin/python -VV
    .venv/bin/pip list | grep -i -E 'pyside|numpy|scipy|pytest'
}

if [ -z "$root" ]; then
    root=$(mktemp -d)
    trap 'rm -rf --one-file-system "$root"' EXIT
fi
bare_debian "$root" "$suite"
checkout_into "$root"
inside_of "$root" inside
