#!/usr/bin/env bash
# Build wheel, Earproof.app and a disk image for macOS into dist/, for the processor it runs on.
#
#   packaging/macos/build.sh
#
# Needs Python 3.11 to 3.13 from python.org or Homebrew (PYTHON=python3.12) and Xcode's command line tools.
# SIGN_AS: the name of a "Developer ID Application" certificate; unset: signed for this Mac only.
# NOTARIZE_AS: a profile that `xcrun notarytool store-credentials` has stored; unset: not notarized.
set -euo pipefail
cd "$(dirname "$0")/../.."
app=build/installers/bundle/Earproof.app
sample=$app/Contents/Resources/editor/resources/sample

mkdir -p build/installers
scripts/installers.sh wheel bundle
cp LICENSE build/installers/bundle/earproof/THIRD_PARTY.txt "$app/Contents/Resources/"

if [[ -n ${SIGN_AS:-} ]]; then
    # The recogniser makes code while it runs, and the wheels' libraries have other signatures.
    codesign --force --deep --timestamp --options runtime --entitlements packaging/macos/entitlements.plist \
        --sign "$SIGN_AS" "$app"
else
    codesign --force --deep --sign - "$app"
fi
codesign --verify --deep --strict "$app"

# The bundle must work before it is packed: it aligns and exports the sample.
trial=$(mktemp -d)
trap 'rm -rf "$trial"' EXIT
"$app/Contents/MacOS/earproof" align "$sample/sample.ogg" "$sample/sample.txt" -o "$trial/sample.earproof"
"$app/Contents/MacOS/earproof" export "$trial/sample.earproof" --format srt -o "$trial/sample.srt"
test -s "$trial/sample.srt"

version=$("$app/Contents/MacOS/earproof" --version | cut -d ' ' -f 2)
image=dist/earproof-$version-macos-$(uname -m).dmg
mkdir "$trial/image"
cp -R "$app" "$trial/image/"
ln -s /Applications "$trial/image/Applications"
rm -f "$image"
hdiutil create -volname Earproof -srcfolder "$trial/image" -format ULFO "$image"
if [[ -n ${SIGN_AS:-} ]]; then codesign --timestamp --sign "$SIGN_AS" "$image"; fi
if [[ -n ${NOTARIZE_AS:-} ]]; then
    xcrun notarytool submit "$image" --keychain-profile "$NOTARIZE_AS" --wait
    xcrun stapler staple "$image"
fi
echo "$image"
