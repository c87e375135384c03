@echo off
rem Starts Placet. Builds it first where that has not happened yet, or where a source is newer than the last build.
rem JAVA_HOME: the Java to use; PLACET_JAVA_OPTS: more options for it; PLACET_PACKS: jars with rule packs of your own,
rem for --pack; several are parted by semicolons. The twin of the script "placet".
setlocal EnableExtensions DisableDelayedExpansion
set "HOME_DIR=%~dp0"
set "BUILT=%HOME_DIR%examples\cli\target\placet"

rem 1. A Java that is new enough.
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
set "VERSION="
for /f "tokens=3" %%v in ('call "%JAVA%" -version 2^>^&1 ^| findstr /i "version"') do if not defined VERSION set "VERSION=%%~v"
if not defined VERSION (
    echo Java 17 or newer is needed, and none was found. 1>&2
    exit /b 3
)
for /f "delims=.-+ tokens=1" %%m in ("%VERSION%") do set "MAJOR=%%m"
if %MAJOR% LSS 17 (
    echo Java 17 or newer is needed, you have %VERSION%. 1>&2
    exit /b 3
)

rem 2. A build that is as new as the sources.
if not exist "%BUILT%\built" (
    echo Building Placet ^(first use, about a minute^)... 1>&2
    goto build
)
powershell -NoProfile -Command "$b=(Get-Item -LiteralPath $env:BUILT\built).LastWriteTimeUtc; $n=Get-ChildItem -Recurse -File -LiteralPath ('core','rules','scenarios','examples' | ForEach-Object { $env:HOME_DIR + $_ }) | Where-Object { $_.LastWriteTimeUtc -gt $b -and ($_.FullName -match '\\src\\main\\|\\guide\\errors.md' -or $_.Name -eq 'pom.xml') -and $_.FullName -notmatch '\\target\\' } | Select-Object -First 1; if ($n -or (Get-Item -LiteralPath ($env:HOME_DIR + 'pom.xml')).LastWriteTimeUtc -gt $b) { exit 1 }"
if not errorlevel 1 goto start
echo Building Placet ^(a source has changed^)... 1>&2

:build
where mvn >nul 2>nul
if errorlevel 1 (
    echo Maven 3.8.7 or newer is needed to build Placet, and none was found. 1>&2
    exit /b 3
)
pushd "%HOME_DIR%"
call mvn -B -q -Dmaven.test.skip=true -pl examples/cli -am package 1>&2
if errorlevel 1 (
    popd
    echo Placet could not be built; what Maven said stands above. 1>&2
    exit /b 3
)
popd
if exist "%BUILT%\placet.jsa" del /f /q "%BUILT%\placet.jsa"

:start
rem 3. Start. An archive of loaded classes makes it faster; without one, or with one of another Java, it is only slower.
set "OPTIONS=-XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=4 -XX:+UseSerialGC -Xlog:disable -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0"
if not exist "%BUILT%\placet.jsa" (
    pushd "%BUILT%"
    "%JAVA%" %OPTIONS% -XX:DumpLoadedClassList=classes.txt -cp "%BUILT%\lib\*" org.placet.cli.Main run sc-00 >nul 2>nul
    "%JAVA%" %OPTIONS% -Xshare:dump -XX:SharedClassListFile=classes.txt -XX:SharedArchiveFile=placet.jsa -cp "%BUILT%\lib\*" >nul 2>nul
    popd
)
set "MORE="
for %%w in (%*) do if "%%~w"=="--pack" set "MORE=;%BUILT%\packs\*;%PLACET_PACKS%"
"%JAVA%" %OPTIONS% -Xshare:auto -XX:SharedArchiveFile="%BUILT%\placet.jsa" %PLACET_JAVA_OPTS% -cp "%BUILT%\lib\*%MORE%" org.placet.cli.Main %*
exit /b %ERRORLEVEL%
