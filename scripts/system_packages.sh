# Finds missing system packages and installs them if permitted. Sourced by setup.sh.
#
# A library counts as present if the loader finds it, whatever its package is called on this system.

# Debian package and the library it contains: for Qt, its windows on X11 and Wayland, its audio.
libraries="
libglib2.0-0        libglib-2.0.so.0
libgl1              libGL.so.1
libegl1             libEGL.so.1
libxkbcommon0       libxkbcommon.so.0
libx11-6            libX11.so.6
libxext6            libXext.so.6
libxrandr2          libXrandr.so.2
libdrm2             libdrm.so.2
libfontconfig1      libfontconfig.so.1
libfreetype6        libfreetype.so.6
libdbus-1-3         libdbus-1.so.3
libbrotli1          libbrotlidec.so.1
libpulse0           libpulse.so.0
libx11-xcb1         libX11-xcb.so.1
libxkbcommon-x11-0  libxkbcommon-x11.so.0
libxcb-cursor0      libxcb-cursor.so.0
libxcb-icccm4       libxcb-icccm.so.4
libxcb-image0       libxcb-image.so.0
libxcb-keysyms1     libxcb-keysyms.so.1
libxcb-randr0       libxcb-randr.so.0
libxcb-render0      libxcb-render.so.0
libxcb-render-util0 libxcb-render-util.so.0
libxcb-shape0       libxcb-shape.so.0
libxcb-shm0         libxcb-shm.so.0
libxcb-sync1        libxcb-sync.so.1
libxcb-xfixes0      libxcb-xfixes.so.0
libxcb-xkb1         libxcb-xkb.so.1
"

# Debian package and a command or file it contains, for the tests: a screen, a sound server, a bus, fonts.
test_tools="
xvfb                Xvfb
pulseaudio          pulseaudio
pulseaudio-utils    parec
dbus-daemon         dbus-daemon
fonts-noto-cjk      /usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc
"

# Print the packages missing for "run" or "dev", one per line.
missing_system_packages() {
    local known package name
    [[ $(uname -s) == Linux ]] || return 0
    known=$(/sbin/ldconfig -p 2>/dev/null || ldconfig -p)
    while read -r package name; do
        [[ -z $package || $known == *"$name "* ]] || echo "$package"
    done <<<"$libraries"
    [[ $1 == dev ]] || return 0
    while read -r package name; do
        [[ -z $package || -e $name ]] || command -v "$name" >/dev/null || echo "$package"
    done <<<"$test_tools"
}

# Install what "run" or "dev" needs and the given packages, or print one command that installs them.
install_system_packages() {
    local packages runner=()
    packages=$(echo $(missing_system_packages "$1") $2)
    [[ -n $packages && ${SYSTEM_PACKAGES:-} != skip ]] || return 0
    if command -v apt-get >/dev/null; then
        [[ $(id -u) == 0 ]] || runner=(sudo)
        # Without a terminal nobody can type a password.
        [[ -t 0 || $(id -u) == 0 ]] || runner=(sudo -n)
        if [[ $(id -u) == 0 ]] || { command -v sudo >/dev/null && "${runner[@]}" true 2>/dev/null; }; then
            echo "==> Installing system packages: $packages"
            apt_install $packages && return
        fi
    fi
    cat >&2 <<END
setup: Some Debian packages are missing and could not be installed automatically. Install them with

    sudo apt-get install --yes $packages

(on another system, the packages with the same libraries), then run the same command again.
To continue without them: SYSTEM_PACKAGES=skip make ...
END
    exit 1
}

# Relies on `runner` of its caller. The package lists may be missing or old, the network slow, another apt running.
apt_install() (
    local apt=("${runner[@]}" env DEBIAN_FRONTEND=noninteractive apt-get --quiet -o Acquire::Retries=5
        -o DPkg::Lock::Timeout=300)
    # Show progress on a terminal; a log contains errors only.
    [[ -t 1 ]] || exec >/dev/null
    "${apt[@]}" update || echo "==> The package lists could not be updated. Trying with the existing ones" >&2
    "${apt[@]}" install --yes --no-install-recommends "$@"
)
