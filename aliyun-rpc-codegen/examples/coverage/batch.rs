//! One batch: packages made, checked, and thrown away.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use aliyun_rpc_codegen::package::{self, Runtime, Target};
use serde_json::Value;

use crate::cpu;
use crate::products::Product;
use crate::tally::Row;

/// Where packages are made and checked.
pub(crate) struct Bench {
    pub(crate) framework: PathBuf,
    /// Packages, results, and what cargo builds.
    pub(crate) out: PathBuf,
    /// Whether packages are also built and called.
    pub(crate) tests: bool,
    /// Whether packages stay.
    pub(crate) keeps: bool,
}

/// The checkout that this program is of.
pub(crate) fn framework() -> Result<PathBuf, String> {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = own.parent().ok_or("this package stands nowhere")?;
    root.canonicalize()
        .map_err(|error| format!("{}: {error}", root.display()))
}

impl Bench {
    fn results(&self) -> PathBuf {
        self.out.join("results")
    }

    fn result(&self, product: &str) -> PathBuf {
        self.results().join(format!("{product}.json"))
    }

    /// Forgets the results from before.
    pub(crate) fn forget(&self) -> Result<(), String> {
        remove(&self.results())
    }

    /// The result from before.
    pub(crate) fn recall(&self, product: &Product) -> Option<Row> {
        let text = std::fs::read(self.result(&product.name)).ok()?;
        serde_json::from_slice(&text).ok()
    }

    /// Makes the packages of a batch and checks them all at once.
    pub(crate) fn check(&self, batch: &[&Product]) -> Result<Vec<Row>, String> {
        let folder = self.out.join("packages");
        remove(&folder)?;
        let mut rows = Vec::new();
        let mut made = Vec::new();
        for product in batch {
            let mut row = Row {
                product: product.name.clone(),
                versions: product.files.len(),
                operations: product.operations,
                ..Row::default()
            };
            match self.make(product, &folder, &mut row) {
                Ok(()) => made.push(product.name.clone()),
                Err(error) => row.errors.push(error),
            }
            rows.push(row);
        }
        if !made.is_empty() {
            package::workspace(&folder, &made, false).map_err(|error| error.to_string())?;
            // The versions of other packages that the framework is tested with.
            let lock = self.framework.join("Cargo.lock");
            std::fs::copy(&lock, folder.join("Cargo.lock")).map_err(at(&lock))?;
            self.compile(&folder, &mut rows)?;
        }
        if self.tests {
            self.call(&folder, &mut rows)?;
        }
        for row in &rows {
            let text = serde_json::to_string_pretty(row).map_err(|error| error.to_string())?;
            write(&self.result(&row.product), &text)?;
        }
        if !self.keeps && !made.is_empty() {
            let mut clean = self.cargo(&folder, &["clean", "--quiet"]);
            for name in &made {
                clean.args(["-p", &package_name(name)]);
            }
            run(&mut clean)?;
            remove(&folder)?;
        }
        Ok(rows)
    }

    fn make(&self, product: &Product, folder: &Path, row: &mut Row) -> Result<(), String> {
        let target = Target {
            folder: folder.join(&product.name),
            runtime: Runtime::Member(self.framework.clone()),
            rehearsal: false,
        };
        let made = package::make(&product.read()?, &target).map_err(|error| error.to_string())?;
        row.report(&made.report);
        Ok(())
    }

    fn cargo(&self, folder: &Path, arguments: &[&str]) -> Command {
        let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo
            .current_dir(folder)
            .args(arguments)
            .env("CARGO_TARGET_DIR", self.out.join("target"))
            // Nothing is compiled twice.
            .env("CARGO_INCREMENTAL", "0");
        cargo
    }

    fn compile(&self, folder: &Path, rows: &mut [Row]) -> Result<(), String> {
        // What all packages need is not theirs to pay for.
        let core = run(&mut self.cargo(folder, &["check", "--quiet", "-p", "aliyun-rpc-core"]))?;
        if !core.status.success() {
            return Err(format!(
                "the runtime does not compile: {}",
                String::from_utf8_lossy(&core.stderr)
            ));
        }
        let before = cpu::of_children();
        let check = ["check", "--quiet", "--keep-going", "--message-format=json"];
        let output = run(&mut self.cargo(folder, &check))?;
        let cpu = before.zip(cpu::of_children());
        let cpu = cpu.map_or(0.0, |(before, after)| after - before);
        let told = told(&output);
        if told.is_empty() {
            return Err(format!(
                "cargo checked nothing: {}",
                String::from_utf8_lossy(&output.stderr)
            ));
        }
        let generated: usize = rows.iter().map(|row| row.generated).sum();
        for row in rows.iter_mut().filter(|row| row.errors.is_empty()) {
            row.cpu = cpu * ratio(row.generated, generated);
            let Some(told) = told.get(&package_name(&row.product)) else {
                row.errors.push("cargo did not come to it".to_owned());
                continue;
            };
            row.warnings = told.warnings;
            row.errors.extend(told.errors.iter().cloned());
            if told.is_compiled && row.errors.is_empty() {
                row.checked = row.generated;
            }
        }
        Ok(())
    }

    /// Builds each package and runs its test. One without an operation that can be called by itself has none.
    fn call(&self, folder: &Path, rows: &mut [Row]) -> Result<(), String> {
        for row in rows.iter_mut().filter(|row| row.errors.is_empty()) {
            let name = package_name(&row.product);
            let has_test = folder
                .join(&row.product)
                .join("tests/emulator.rs")
                .is_file();
            let output = run(&mut self.cargo(folder, &["test", "--quiet", "-p", &name]))?;
            let said = String::from_utf8_lossy(&output.stdout);
            if output.status.success() && (said.contains(" 1 passed") || !has_test) {
                row.tested = usize::from(has_test);
            } else {
                let errors = String::from_utf8_lossy(&output.stderr);
                row.errors.push(format!("its test: {said}{errors}"));
            }
        }
        Ok(())
    }
}

fn package_name(product: &str) -> String {
    format!("aliyun-{}", product.replace('_', "-"))
}

/// What cargo told about a package.
#[derive(Default)]
struct Told {
    is_compiled: bool,
    warnings: usize,
    errors: Vec<String>,
}

fn told(output: &Output) -> BTreeMap<String, Told> {
    let mut packages: BTreeMap<String, Told> = BTreeMap::new();
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let Ok(message) = serde_json::from_str::<Value>(line) else {
            continue;
        };
        let Some(name) = package_of(&message) else {
            continue;
        };
        let told = packages.entry(name).or_default();
        let of = |key: &str| {
            message
                .pointer(key)
                .and_then(Value::as_str)
                .unwrap_or_default()
        };
        match (of("/reason"), of("/message/level")) {
            ("compiler-artifact", _) => told.is_compiled = true,
            ("compiler-message", "error") => {
                let line = message.pointer("/message/spans/0/line_start");
                told.errors.push(format!(
                    "{}:{} {}",
                    of("/message/spans/0/file_name"),
                    line.and_then(Value::as_u64).unwrap_or_default(),
                    of("/message/message")
                ));
            }
            ("compiler-message", "warning") => told.warnings += 1,
            _ => {}
        }
    }
    packages
}

/// `path+file:///folder#aliyun-ecs@0.0.0`, or `path+file:///folder/aliyun-ecs#0.0.0`.
fn package_of(message: &Value) -> Option<String> {
    let id = message.get("package_id")?.as_str()?;
    let (folder, end) = id.rsplit_once('#')?;
    let name = match end.split_once('@') {
        Some((name, _)) => name,
        None => folder.rsplit('/').next()?,
    };
    Some(name.to_owned())
}

fn ratio(part: usize, whole: usize) -> f64 {
    let number = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    number(part) / number(whole.max(1))
}

fn run(command: &mut Command) -> Result<Output, String> {
    command
        .output()
        .map_err(|error| format!("cargo cannot be run: {error}"))
}

fn at(path: &Path) -> impl Fn(std::io::Error) -> String + use<'_> {
    move |error| format!("{}: {error}", path.display())
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(at(folder))?;
    }
    std::fs::write(path, text).map_err(at(path))
}

fn remove(folder: &Path) -> Result<(), String> {
    match std::fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(at(folder)(error)),
        _ => Ok(()),
    }
}
