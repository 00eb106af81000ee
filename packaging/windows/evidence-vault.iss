; Inno Setup 6: an installer for one person, without administrator rights. UNTRIED.
; First: py -3.13 packaging\release app. Then: iscc packaging\windows\evidence-vault.iss
#define Version "0.1.0"

[Setup]
AppId={{6E2B7C1E-3B0E-4D55-9B57-0C1B5E0E7A54}
AppName=Evidence Vault
AppVersion={#Version}
AppPublisher=The Evidence Vault authors
DefaultDirName={autopf}\Evidence Vault
DefaultGroupName=Evidence Vault
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.19045
OutputDir=..\..\out\package\windows
OutputBaseFilename=evidence-vault-{#Version}-windows
SetupIconFile=..\..\out\package\icons\evidence-vault.ico
LicenseFile=..\..\LICENSE
Compression=lzma2/max
SolidCompression=yes
CloseApplications=yes

[Tasks]
Name: neutral; Description: "Show it in the menu as 'Household Papers'"; Flags: unchecked

[Files]
Source: "..\..\out\package\app\evidence-vault\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\Evidence Vault"; Filename: "{app}\evidence-vault-window.exe"; Tasks: not neutral
Name: "{autoprograms}\Household Papers"; Filename: "{app}\evidence-vault-window.exe"; IconFilename: "{sys}\imageres.dll"; IconIndex: 107; Tasks: neutral

[UninstallDelete]
; Only what the installer put there: never a vault, never settings.
Type: dirifempty; Name: "{app}"
