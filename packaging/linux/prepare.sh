# Gets a checkout ready to run: what the system must have, the .venv, the compiled translations.
# Sourced by ./run and ./test, which set $root.

venv="$root/.venv"

# need run|test: returns once everything that the list names is there, or ends with advice.
need() {
    local missing=() packages=() purpose found package
    while read -r purpose found package; do
        [[ $purpose == run || $purpose == "$1" ]] || continue
        is_there "$found" || { missing+=("$found"); packages+=("$package"); }
    done < <(grep -v '^#' "$root/packaging/linux/debian-packages.txt")
    [[ ${#missing[@]} -eq 0 ]] && return

    if ! command -v apt-get >/dev/null; then
        echo "This system lacks: ${missing[*]}" >&2
        echo "Please install what brings them (on Debian: ${packages[*]}), then start again." >&2
        exit 1
    fi
    local install=(apt-get install --yes --no-install-recommends "${packages[@]}")
    if [[ $EUID -eq 0 ]]; then
        echo "Installing from Debian: ${packages[*]}" >&2
        as_root=() && install_now
    elif command -v sudo >/dev/null && [[ -t 0 ]] && agreed; then
        as_root=(sudo) && install_now
    else
        echo "This system lacks: ${missing[*]}" >&2
        echo "Please have an administrator run this, then start again:" >&2
        echo "    apt-get update && ${install[*]}" >&2
        exit 1
    fi
}

is_there() {
    case $1 in
        # Debian leaves ensurepip out of python3 itself.
        python-venv) python3 -c 'import ensurepip, venv' 2>/dev/null ;;
        # The journeys look at the window as a screen reader does, with the system's own Python.
        python-gi) /usr/bin/python3 -c 'import gi' 2>/dev/null ;;
        python-atspi)
            /usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null ;;
        /*) [[ -e $1 ]] ;;
        *.so.*) grep -qF "$1 " <<<"$libraries" ;;
        *) PATH="$PATH:/usr/sbin:/sbin" command -v "$1" >/dev/null ;;
    esac
}
libraries=$(/sbin/ldconfig -p 2>/dev/null)

agreed() {
    local answer
    read -r -p "Intake Desktop needs: ${packages[*]}. Install them with sudo? [y/N] " answer
    [[ $answer == [yY]* ]]
}

install_now() {
    "${as_root[@]}" apt-get update --quiet >&2
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive "${install[@]}" >&2
}

# make_venv LOCK: .venv holds exactly what the lock file names. Made anew when that, or Python,
# has changed, else left alone. requirements/dev.txt contains all of requirements/run.txt.
make_venv() {
    local lock="$root/requirements/$1.txt" stamp
    stamp="$(sha256sum <"$lock") $("$venv/bin/python" --version 2>/dev/null || true)"
    [[ -e "$venv/made-from-$1" && $(<"$venv/made-from-$1") == "$stamp" ]] && return

    python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
        echo "Intake Desktop needs Python 3.11 or newer; this is $(python3 --version)." >&2
        exit 1
    }
    echo "Making .venv (only this once; some 100 MB are downloaded)..." >&2
    python3 -m venv --clear "$venv"
    # Only wheels: building one would run code that no hash in the lock file covers.
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check \
        --require-hashes --only-binary :all: --requirement "$lock" >&2
    add_program
    for name in run "$1"; do
        echo "$(sha256sum <"$root/requirements/$name.txt") $("$venv/bin/python" --version)" \
            >"$venv/made-from-$name"
    done
}

# The program itself runs from src. Two small files do that, where an editable install would need
# a build tool and its dependencies in the lock of those who only want to run it.
add_program() {
    local packages
    packages=$("$venv/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
    echo "$root/src" >"$packages/intake_desktop.pth"
    cat >"$venv/bin/intake-desktop" <<'LAUNCHER'
#!/bin/sh
exec "$(dirname "$(readlink -f "$0")")/python" -P -m intake_desktop "$@"
LAUNCHER
    chmod +x "$venv/bin/intake-desktop"
}

compile_translations() {
    local source compiled
    for source in "$root"/translations/*.ts; do
        compiled="${source%.ts}.qm"
        [[ -e $source && ! $compiled -nt $source ]] || continue
        "$venv"/lib/python3*/site-packages/PySide6/lrelease -silent "$source" -qm "$compiled"
    done
}
