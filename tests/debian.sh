# Bare Debian systems, for the scripts beside this: sourced by them. Needs root, debootstrap and the
# network.

bare_debian() { # FOLDER SUITE: makes the system there, unless it is there already
    [ -x "$1/usr/bin/apt-get" ] || debootstrap --variant=minbase "$2" "$1"
    chmod 755 "$1"
    cp /etc/resolv.conf "$1/etc/"
    echo 'APT::Get::Assume-Yes "true";' >"$1/etc/apt/apt.conf.d/90yes"
}

checkout_into() { # FOLDER: what is committed here, in its /nnviz
    rm -rf "$1/nnviz" && mkdir -p "$1/nnviz"
    git archive HEAD | tar -x -C "$1/nnviz"
}

inside_of() { # FOLDER FUNCTION: calls that function of the script's in the system, as root
    local root=$1 name data certificates
    local environment=(CI=true DEBIAN_FRONTEND=noninteractive HOME=/root LANG=C.UTF-8
        PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin)
    for name in $(compgen -e | grep -i -E '_proxy$|^(PIP_(INDEX_URL|EXTRA_INDEX_URL|TRUSTED_HOST|DEFAULT_TIMEOUT)|PYTEST_ADDOPTS)$'); do
        environment+=("$name=${!name}")
    done
    certificates=${PIP_CERT:-${SSL_CERT_FILE:-}}
    if [ -n "$certificates" ]; then
        cp "$certificates" "$root/etc/pip-certificates.pem"
        environment+=(PIP_CERT=/etc/pip-certificates.pem)
    fi
    data=${NNVIZ_TEST_DATA:-../shared/data}
    mkdir -p "$root/data"
    if [ -d "$data" ]; then environment+=(NNVIZ_TEST_DATA=/data); else data=""; fi

    # What is mounted is seen by these processes only, and none of them outlives the script.
    unshare --mount --pid --fork --kill-child bash -euo pipefail -c '
        mount -t proc proc "$0/proc"
        mount --rbind /dev "$0/dev"
        [ -z "$1" ] || mount --bind -o ro "$1" "$0/data"
        chroot "$0" env -i "${@:3}" bash -euo pipefail -c "$2"
    ' "$root" "$data" "$(declare -f "$2"); $2" "${environment[@]}"
}
