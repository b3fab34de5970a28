# Build wheel, bundle and installer for Windows into dist\.
#
#   powershell -ExecutionPolicy Bypass -File packaging\windows\build.ps1
#
# Needs Python 3.11 to 3.13 from python.org (`py`) and Inno Setup 6 (winget install JRSoftware.InnoSetup).
# SIGNTOOL: a command that signs the file appended to it, such as "signtool sign /fd sha256 /a"; unset: unsigned.
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..\..')

function Invoke-Checked {
    & $args[0] $args[1..($args.Length - 1)]
    if ($LASTEXITCODE -ne 0) { throw "$($args[0]) failed with exit code $LASTEXITCODE" }
}

function Sign-File($file) {
    if ($env:SIGNTOOL) { Invoke-Checked cmd /c "$env:SIGNTOOL `"$file`"" }
}

$environment = 'build\installers\venv'
$python = "$environment\Scripts\python.exe"
if (-not (Test-Path $python)) {
    Invoke-Checked py -3.12 -m venv $environment
    Invoke-Checked $python -m pip install --requirement packaging\requirements.txt
    Invoke-Checked $python -m pip install --constraint constraints.txt --no-build-isolation .
}
Invoke-Checked $python packaging\build_installers.py wheel bundle
Get-ChildItem build\installers\bundle\earproof\*.exe | ForEach-Object { Sign-File $_.FullName }

# The bundle must work before it is packed: it aligns and exports the sample.
$bundle = 'build\installers\bundle\earproof'
$trial = Join-Path ([IO.Path]::GetTempPath()) "earproof-trial-$PID"
New-Item -ItemType Directory $trial | Out-Null
try {
    $sample = "$bundle\_internal\editor\resources\sample"
    Invoke-Checked "$bundle\earproof.exe" align "$sample\sample.ogg" "$sample\sample.txt" -o "$trial\sample.earproof"
    Invoke-Checked "$bundle\earproof.exe" export "$trial\sample.earproof" --format srt -o "$trial\sample.srt"
    Invoke-Checked "$bundle\earproof.exe" window --help
} finally {
    Remove-Item -Recurse -Force $trial
}

$version = (& "$bundle\earproof.exe" --version).Split(' ')[1]
$compiler = (Get-Command iscc -ErrorAction SilentlyContinue).Source
if (-not $compiler) { $compiler = "${env:ProgramFiles(x86)}\Inno Setup 6\ISCC.exe" }
Invoke-Checked $compiler "/DVersion=$version" packaging\windows\earproof.iss
Sign-File "dist\earproof-$version-windows-x64-setup.exe"
