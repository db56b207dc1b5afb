@echo off
rem The same commands as ./phieukin elsewhere: start, demo, verify, reset-password, version.
setlocal EnableExtensions
chcp 65001 >nul
set "HERE=%~dp0"
set "APP=%HERE%quarkus-app"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
set "MAJOR=0"
set "RAW="
set "SAID=%TEMP%\phieukin-java-%RANDOM%.txt"
"%JAVA%" -version 2>"%SAID%"
for /f "usebackq tokens=3" %%v in ("%SAID%") do if not defined RAW set "RAW=%%~v"
del "%SAID%" 2>nul
for /f "delims=.-+" %%m in ("%RAW%") do set "MAJOR=%%m"
if %MAJOR% LSS 17 (
  echo Java 17 or newer is needed, and is not here. Install one, or set JAVA_HOME to it. 1>&2
  exit /b 6
)
if not defined PHIEUKIN_PORT set "PHIEUKIN_PORT=8080"
if not defined PHIEUKIN_TLS_PORT set "PHIEUKIN_TLS_PORT=8443"
if not defined PHIEUKIN_DATA set "PHIEUKIN_DATA=%HERE%data"
set "JVM=-XX:+UseSerialGC -Xms48m -Xmx512m -XX:MinHeapFreeRatio=15 -XX:MaxHeapFreeRatio=30"
set "PORTS=-Dquarkus.http.port=%PHIEUKIN_PORT% -Dquarkus.http.ssl-port=%PHIEUKIN_TLS_PORT%"
set "CLASSES=%APP%\app\*;%APP%\lib\main\*"

if "%~1"=="start" (
  if not defined PHIEUKIN_HOST set "PHIEUKIN_HOST=0.0.0.0"
  call :run
  exit /b
)
if "%~1"=="demo" (
  if not defined PHIEUKIN_HOST set "PHIEUKIN_HOST=127.0.0.1"
  set "PHIEUKIN_DEMO=true"
  call :run
  exit /b
)
if "%~1"=="verify" (
  "%JAVA%" -XX:+UseSerialGC -Xmx512m -cp "%CLASSES%" org.phieukin.print.verify.VerifyCommand %2 %3 %4 %5 %6 %7 %8
  exit /b
)
if "%~1"=="reset-password" (
  call :reset %2
  exit /b
)
if "%~1"=="version" (
  type "%HERE%VERSION"
  exit /b
)
echo Usage: phieukin start ^| demo ^| verify FILE.bel ^| reset-password [ACCOUNT] ^| version
echo README.txt has the rest.
exit /b 2

:run
echo On this machine: http://localhost:%PHIEUKIN_PORT%/    The end: Ctrl+C.
"%JAVA%" %JVM% -Dquarkus.http.host=%PHIEUKIN_HOST% %PORTS% -jar "%APP%\quarkus-run.jar"
exit /b

:reset
set "ACCOUNT=%~1"
if not defined ACCOUNT set "ACCOUNT=organizer"
echo The new password of %ACCOUNT%, shown only this once:
"%JAVA%" -XX:+UseSerialGC -cp "%CLASSES%" org.phieukin.access.reset.ResetPasswordCommand "%PHIEUKIN_DATA%" %ACCOUNT%
if errorlevel 1 echo It was not replaced. Look at the name and at PHIEUKIN_DATA. 1>&2
exit /b
