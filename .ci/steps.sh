# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by app/run, tests/run and .ci/run, which set $root: the steps that they share.

say() { printf '\n== %s\n' "$*"; }

die() {
    local line
    printf '\n' >&2
    for line in "$@"; do printf '!! %s\n' "$line" >&2; done
    exit 1
}

# packages_of GROUP…: the names that .ci/packages lists for these groups.
packages_of() {
    local group name wanted
    while read -r group name; do
        for wanted in "$@"; do
            if [[ $group == "$wanted" ]]; then printf '%s\n' "$name"; fi
        done
    done < "$root/.ci/packages"
}

# missing_packages NAME…: those that are neither installed nor provided by an installed package.
missing_packages() {
    local status names name
    local -A present=()
    while read -r status names; do
        [[ $status == installed ]] || continue
        for name in ${names//,/ }; do present[$name]=1; done
    done < <(dpkg-query -W -f='${db:Status-Status} ${Package}, ${Provides}\n')
    for name in "$@"; do
        if [[ -z ${present[$name]:-} ]]; then printf '%s\n' "$name"; fi
    done
}

# install_packages GROUP…: installs what is missing of these groups, and touches nothing when nothing is.
install_packages() {
    local -a wanted missing as_root=()
    mapfile -t wanted < <(packages_of "$@")
    if ! command -v dpkg-query > /dev/null; then
        say "This is neither Debian nor Ubuntu: nothing is installed; these packages or their like are expected:"
        printf '   %s\n' "${wanted[*]}"
        return
    fi
    mapfile -t missing < <(missing_packages "${wanted[@]}")
    if ((${#missing[@]} == 0)); then return; fi

    say "Installing ${#missing[@]} missing packages: ${missing[*]}"
    if ((EUID != 0)); then
        command -v sudo > /dev/null || die "Installing packages needs root, and sudo is not there." \
            "Run this as root:  apt-get update && apt-get install --no-install-recommends ${missing[*]}" \
            "and start this script again."
        as_root=(sudo)
    fi
    "${as_root[@]}" apt-get -q update || die "The package lists could not be fetched." \
        "Check the network and /etc/apt/sources.list, then start this script again."
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get -q -y --no-install-recommends install "${missing[@]}" || die "Installing the packages failed; apt-get says why above." \
        "Laju builds on Debian 12 and Ubuntu 24.04 or newer (on Ubuntu with the component universe enabled)." \
        "When the cause is removed, start this script again."
}

build_dir() { printf '%s/.build/%s' "$root" "$1"; }

# configure PRESET [CMAKE-ARGUMENT…]: only when it was not done yet or the presets are newer; ninja sees every other change.
configure() {
    local preset=$1 dir home
    shift
    dir=$(build_dir "$preset")
    if [[ -f $dir/CMakeCache.txt ]]; then
        home=$(sed -n 's/^CMAKE_HOME_DIRECTORY:INTERNAL=//p' "$dir/CMakeCache.txt")
        # A checkout that was moved or copied carries a build directory that CMake refuses.
        if [[ $home != "$root" ]]; then rm -rf "$dir"; fi
    fi
    if (($# == 0)) && [[ -f $dir/.configured && ! $root/CMakePresets.json -nt $dir/.configured ]]; then return; fi
    say "Configuring (preset $preset)"
    rm -f "$dir/.configured"
    cmake -S "$root" --preset "$preset" "$@" || die "CMake could not configure the build; the first error above says why." \
        "If it looks stale, remove $dir and start this script again."
    if (($# == 0)); then touch "$dir/.configured"; fi
}

# build PRESET [TARGET…]
build() {
    local preset=$1
    shift
    say "Building (preset $preset)"
    cmake --build "$(build_dir "$preset")" ${1:+--target "$@"} || die "The build failed; the first error above says where." \
        "If it looks stale, remove $(build_dir "$preset") and start this script again."
}
