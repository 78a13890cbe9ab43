#!/usr/bin/env bash
# Whether the bundle runs where there is no Python: it is built in one bare Debian, packed, and used
# in another. Needs root, debootstrap and the network.
#
#     tests/bundle_on_debian.sh FOLDER
#
# In FOLDER are the two systems, `build` and `plain`, used again where they are, the packed bundle,
# and pictures of its window: before and after training, with a table, and of a drawn 7.
# shellcheck disable=SC2016 # what is in single quotes is meant as it stands
set -euo pipefail
cd "$(dirname "$0")/.."
source tests/debian.sh
folder=$(realpath -m "${1:?name a folder}")

build() {
    apt-get update -qq
    apt-get install -qq --no-install-recommends python3-venv libpython3.13 binutils \
        libgl1 libegl1 libglib2.0-0 libfontconfig1 libdbus-1-3 libxkbcommon-x11-0 libgssapi-krb5-2 >/dev/null
    cd /nnviz
    [ -x /venv/bin/pyinstaller ] || python3 -m venv /venv
    /venv/bin/pip install -q '.[onnx]' pyinstaller
    /venv/bin/pyinstaller --noconfirm --log-level WARN --distpath /out --workpath /work assets/bundle/nnviz.spec
    tar czf /nnviz.tar.gz -C /out nnviz
}

plain() {
    command -v import >/dev/null || {
        apt-get update -qq
        apt-get install -qq --no-install-recommends libgl1 libegl1 libglib2.0-0 libfontconfig1 libdbus-1-3 \
            libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 \
            fonts-droid-fallback xvfb xdotool imagemagick >/dev/null
    }
    if command -v python3; then return 1; fi
    rm -rf /opt/nnviz /root/seen && mkdir /root/seen && tar xzf /nnviz.tar.gz -C /opt && cd /root/seen
    nnviz=/opt/nnviz/nnviz

    "$nnviz" --version
    "$nnviz" train --epochs 3 --save net.json | tail -1
    "$nnviz" export net.json --onnx net.onnx
    for n in $(seq 60); do echo "$n,$((3 * n + 7))"; done >prices.csv
    "$nnviz" data prices.csv | head -2
    "$nnviz" sweep --data xor --epochs 20 --axis learning_rate=0.5,3 --results map.jsonl 2>/dev/null | tail -3

    mkfifo display
    Xvfb -displayfd 3 -screen 0 1280x800x24 3>display 2>/dev/null &
    read -r number <display && export DISPLAY=:$number
    picture() { import -window root "$1.png"; }
    settled() { # NAME: a picture, once nothing has moved in the window for three seconds
        local before=""
        until picture "$1" && [ "$(cksum <"$1.png")" = "$before" ]; do
            before=$(cksum <"$1.png")
            sleep 3
        done
    }
    opened() { # FILE NAME: the window with it in front, and its picture
        "$nnviz" open "$1" &
        until window=$(xdotool search --onlyvisible --name '^nnviz'); do kill -0 $!; sleep 0.1; done
        xdotool windowmove "$window" 0 0 windowsize "$window" 1280 800 windowfocus "$window"
        settled "$2"
    }
    opened net.json opened
    xdotool key space && settled trained
    set -- 1100 150 1130 150 1160 150 1200 150 1185 185 1165 230 1150 280
    xdotool mousemove "$1" "$2" mousedown 1
    while [ $# -gt 0 ]; do xdotool mousemove "$1" "$2" && sleep 0.05 && shift 2; done
    xdotool mouseup 1 && settled seven
    kill %% && wait %% || true
    opened prices.csv table
    kill %% && wait %% || true
}

mkdir -p "$folder"
bare_debian "$folder/build" trixie
bare_debian "$folder/plain" trixie
checkout_into "$folder/build"
inside_of "$folder/build" build
cp "$folder/build/nnviz.tar.gz" "$folder/plain/"
ls -l "$folder/build/nnviz.tar.gz"
inside_of "$folder/plain" plain
cp "$folder"/plain/root/seen/*.png "$folder/"
