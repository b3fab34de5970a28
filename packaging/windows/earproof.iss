; Inno Setup 6: the installer for Windows, from the one-folder bundle. build.ps1 runs it:
;
;   iscc /DVersion=0.1.0 packaging\windows\earproof.iss

#ifndef Version
  #error Version is not given
#endif

[Setup]
AppId={{6E0B3B1C-52A0-4C6C-9A57-0B7E6F6B8E21}
AppName=Earproof
AppVersion={#Version}
AppPublisher=The Earproof authors
DefaultDirName={autopf}\Earproof
DefaultGroupName=Earproof
DisableProgramGroupPage=yes
; For one person without administrator's rights, or for all: the installer asks.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
Compression=lzma2/max
SolidCompression=yes
OutputDir=..\..\dist
OutputBaseFilename=earproof-{#Version}-windows-x64-setup
SetupIconFile=..\..\build\installers\earproof.ico
UninstallDisplayIcon={app}\earproof-gui.exe
LicenseFile=..\..\LICENSE
ChangesAssociations=yes
ChangesEnvironment=yes
WizardStyle=modern

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: "path"; Description: "Add the command line to PATH"; Flags: unchecked

[InstallDelete]
; An older version's libraries would stay beside the new ones.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\build\installers\bundle\earproof\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Earproof"; Filename: "{app}\earproof-gui.exe"
Name: "{autodesktop}\Earproof"; Filename: "{app}\earproof-gui.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.earproof"; ValueType: string; ValueData: "Earproof.Project"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.earproof"; ValueType: string; ValueName: "Content Type"; ValueData: "application/vnd.earproof"; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Classes\Earproof.Project"; ValueType: string; ValueData: "Earproof project"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Earproof.Project\DefaultIcon"; ValueType: string; ValueData: "{app}\earproof-gui.exe,0"
Root: HKA; Subkey: "Software\Classes\Earproof.Project\shell\open\command"; ValueType: string; ValueData: """{app}\earproof-gui.exe"" ""%1"""
; The links of archive reports.
Root: HKA; Subkey: "Software\Classes\earproof"; ValueType: string; ValueData: "URL:Earproof link"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\earproof"; ValueType: string; ValueName: "URL Protocol"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\earproof\shell\open\command"; ValueType: string; ValueData: """{app}\earproof-gui.exe"" ""%1"""

[Run]
Filename: "{app}\earproof-gui.exe"; Description: "{cm:LaunchProgram,Earproof}"; Flags: nowait postinstall skipifsilent

[Code]
const Places = 'Environment';

procedure CurStepChanged(CurStep: TSetupStep);
var
  Path: String;
begin
  if (CurStep <> ssPostInstall) or not WizardIsTaskSelected('path') then
    exit;
  if not RegQueryStringValue(HKCU, Places, 'Path', Path) then
    Path := '';
  if Pos(';' + ExpandConstant('{app}') + ';', ';' + Path + ';') > 0 then
    exit;
  if (Path <> '') and (Path[Length(Path)] <> ';') then
    Path := Path + ';';
  RegWriteExpandStringValue(HKCU, Places, 'Path', Path + ExpandConstant('{app}'));
end;

procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
var
  Path: String;
begin
  if (CurUninstallStep <> usPostUninstall) or not RegQueryStringValue(HKCU, Places, 'Path', Path) then
    exit;
  Path := ';' + Path + ';';
  if StringChangeEx(Path, ';' + ExpandConstant('{app}') + ';', ';', True) = 0 then
    exit;
  Delete(Path, 1, 1);
  if Path <> '' then
    SetLength(Path, Length(Path) - 1);
  RegWriteExpandStringValue(HKCU, Places, 'Path', Path);
end;
