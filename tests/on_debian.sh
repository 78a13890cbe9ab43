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
root=${1:-} suite=${2:-trixie}

inside() { # runs in the new system, in the copy of the checkout
    step() { printf '\n+ %s\n' "$*" && bash -euo pipefail -c "$*"; }
    local start apt_tests tests libraries
    mapfile -t start < <(sed -n '/^## Start/,/^## What/p' README.md | sed -n '/^```sh$/,/^```$/p' | sed '/^```/d')
    [ "${#start[@]}" -eq 3 ] # window, twin without a screen, apt line
    apt_tests=$(grep -o '`sudo apt install xvfb[^`]*`' README.md | tr -d '`')
    tests=$(sed -n '/^<!-- .ci\/run/,/^```$/p' README.md | sed -n '/^```sh$/,/^```$/p' | sed '/^```/d')

    printf '#!/bin/sh\nexec "$@"\n' >/usr/local/bin/sudo && chmod +x /usr/local/bin/sudo
    echo 'APT::Get::Assume-Yes "true";' >/etc/apt/apt.conf.d/90yes
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
[ -x "$root/usr/bin/apt-get" ] || debootstrap --variant=minbase "$suite" "$root"
chmod 755 "$root"
cp /etc/resolv.conf "$root/etc/"
rm -rf "$root/nnviz" && mkdir -p "$root/nnviz" "$root/data"
git archive HEAD | tar -x -C "$root/nnviz"

environment=(CI=true DEBIAN_FRONTEND=noninteractive HOME=/root LANG=C.UTF-8
    PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin)
for name in $(compgen -e | grep -i -E '_proxy$|^PIP_(INDEX_URL|EXTRA_INDEX_URL|TRUSTED_HOST|DEFAULT_TIMEOUT)$'); do
    environment+=("$name=${!name}")
done
certificates=${PIP_CERT:-${SSL_CERT_FILE:-}}
if [ -n "$certificates" ]; then
    cp "$certificates" "$root/etc/pip-certificates.pem"
    environment+=(PIP_CERT=/etc/pip-certificates.pem)
fi
data=${NNVIZ_TEST_DATA:-../shared/data}
if [ -d "$data" ]; then environment+=(NNVIZ_TEST_DATA=/data); else data=""; fi

# What is mounted is seen by these processes only, and none of them outlives the script.
unshare --mount --pid --fork --kill-child bash -euo pipefail -c '
    mount -t proc proc "$0/proc"
    mount --rbind /dev "$0/dev"
    [ -z "$1" ] || mount --bind -o ro "$1" "$0/data"
    chroot "$0" env -i "${@:3}" bash -euo pipefail -c "cd /nnviz; $2; inside"
' "$root" "$data" "$(declare -f inside)" "${environment[@]}"
