//! Builds the front end in `web/` with npm and esbuild, all of it inside `OUT_DIR`, and only when `web/` changed.
//! `STADTKARTE_WEB_DIST` names a folder that is built already; then neither Node nor npm is needed.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::{env, io};

/// What the build reads besides the sources, which are found by their ending.
const FILES: &[&str] = &["build.mjs", "package.json", "package-lock.json", ".npmrc", "icon.svg"];

fn main() -> ExitCode {
    println!("cargo:rerun-if-env-changed=STADTKARTE_WEB_DIST");
    println!("cargo:rerun-if-env-changed=STADTKARTE_BUILD");
    match build() {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("\nThe front end was not built: {sentence}\n");
            ExitCode::FAILURE
        }
    }
}

fn build() -> Result<(), String> {
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("cargo did not name OUT_DIR.")?);
    let dist = out.join("dist");
    if let Some(built) = env::var_os("STADTKARTE_WEB_DIST") {
        return take(Path::new(&built), &dist);
    }
    let sources = sources()?;
    for source in &sources {
        println!("cargo:rerun-if-changed={}", source.display());
    }
    // Cargo may run two profiles at once; each has its own folder, but rust-analyzer shares them.
    let lock = File::create(out.join("web.lock")).and_then(|file| file.lock().map(|()| file));
    let _lock = lock.map_err(|error| format!("its lock in OUT_DIR cannot be taken ({error})."))?;
    let workshop = out.join("web");
    let copied = fs::create_dir_all(&workshop).and_then(|()| copy(&sources, &workshop));
    copied.map_err(|error| format!("its sources cannot be copied to OUT_DIR ({error})."))?;
    install(&workshop)?;
    let mut bundle = Command::new("node");
    bundle.arg("build.mjs").arg(&dist).current_dir(&workshop);
    run(bundle, "node")
}

/// The files that make the front end; tests, type declarations and installed packages are none of them.
fn sources() -> Result<Vec<PathBuf>, String> {
    let listed = fs::read_dir("web")
        .map_err(|error| format!("the folder web/ cannot be read ({error})."))?;
    let found = listed.filter_map(|entry| Some(entry.ok()?.path()));
    let is_source = |path: &PathBuf| {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let code = [".ts", ".css"].iter().any(|ending| name.ends_with(ending));
        FILES.contains(&name) || (code && !name.ends_with(".test.ts"))
    };
    let mut sources: Vec<PathBuf> = found.filter(is_source).collect();
    sources.sort();
    Ok(sources)
}

fn copy(sources: &[PathBuf], to: &Path) -> io::Result<()> {
    for source in sources {
        if let Some(name) = source.file_name() {
            fs::copy(source, to.join(name))?;
        }
    }
    Ok(())
}

/// Installs what the lock file names, unless exactly that was installed before.
fn install(workshop: &Path) -> Result<(), String> {
    let (wanted, installed) = (workshop.join("package-lock.json"), workshop.join("installed.json"));
    let same = matches!((fs::read(&wanted), fs::read(&installed)), (Ok(a), Ok(b)) if a == b);
    if same && workshop.join("node_modules").is_dir() {
        return Ok(());
    }
    let mut install = Command::new("npm");
    install.args(["ci", "--ignore-scripts", "--omit=dev", "--no-progress"]).current_dir(workshop);
    run(install, "npm")?;
    fs::copy(&wanted, &installed)
        .map(drop)
        .map_err(|error| format!("OUT_DIR cannot be written ({error})."))
}

/// Runs a command of Node's and says what would help when it is missing or fails.
fn run(mut command: Command, program: &str) -> Result<(), String> {
    let help = "Install Node 20 or newer (Debian: apt install nodejs npm), or name a built folder in STADTKARTE_WEB_DIST.";
    let output = command.output().map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => format!("`{program}` is missing. {help}"),
        _ => format!("`{program}` does not start ({error}). {help}"),
    })?;
    if output.status.success() {
        return Ok(());
    }
    let said = [output.stdout, output.stderr]
        .map(|bytes| String::from_utf8_lossy(&bytes).trim().to_owned());
    Err(format!("{command:?} failed.\n{}", said.join("\n")))
}

/// Takes a folder that was built before.
fn take(built: &Path, dist: &Path) -> Result<(), String> {
    println!("cargo:rerun-if-changed={}", built.display());
    let named = built.display();
    if !built.join("manifest.json").is_file() {
        return Err(format!(
            "STADTKARTE_WEB_DIST names {named}, where no manifest.json is. `node build.mjs FOLDER` in web/ makes one."
        ));
    }
    let files = fs::read_dir(built).map(|entries| {
        entries
            .filter_map(|entry| Some(entry.ok()?.path()))
            .filter(|path| path.is_file())
            .collect::<Vec<_>>()
    });
    let fresh = || {
        let _ = fs::remove_dir_all(dist);
        fs::create_dir_all(dist)
    };
    let copied = files.and_then(|files| fresh().and_then(|()| copy(&files, dist)));
    copied.map_err(|error| format!("the folder {named} cannot be copied ({error})."))
}
