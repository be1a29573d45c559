//! The command: metadata files in, packages out.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command talks to its user"
)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use aliyun_rpc_codegen::metadata::ApiDocs;
use aliyun_rpc_codegen::package::{self, Runtime, Target};
use aliyun_rpc_codegen::report::Report;
use aliyun_rpc_codegen::{names, services};

const HELP: &str = "\
Service packages for aliyun-rpc out of Alibaba Cloud's official API metadata.

  aliyun-rpc-codegen <api-docs.json>... --out <folder> [--workspace] [--report <file>]
      One package of all files, which are versions of one product; with --workspace one package
      for each product, in folders of their own under a common Cargo.toml.
  aliyun-rpc-codegen --services <checkout> --api-docs <folder> [--check] [--report <file>]
      Regenerates every package that aliyun-services/packages.toml lists.

  --out <folder>       where the package goes; what somebody wrote there by hand is kept
  --workspace          a folder for each product
  --framework <folder> a checkout of the framework; found by itself when run by cargo inside one.
                       Without one, packages take the framework from the registry
  --check              write nothing; fail if anything would change
  --report <file>      what could not be taken over and why, as JSON
  -h, --help           this text

Metadata: https://api.alibabacloud.com/meta/v1/products/<product>/versions/<version>/api-docs.json
";

#[derive(Default)]
struct Arguments {
    files: Vec<PathBuf>,
    out: Option<PathBuf>,
    workspace: bool,
    framework: Option<PathBuf>,
    services: Option<PathBuf>,
    api_docs: Option<PathBuf>,
    check: bool,
    report: Option<PathBuf>,
    help: bool,
}

fn main() -> ExitCode {
    match arguments().and_then(|arguments| run(&arguments)) {
        Ok(code) => code,
        Err(message) => {
            eprintln!("aliyun-rpc-codegen: {message}");
            ExitCode::FAILURE
        }
    }
}

fn arguments() -> Result<Arguments, String> {
    use lexopt::prelude::*;
    let mut parser = lexopt::Parser::from_env();
    let mut found = Arguments::default();
    while let Some(argument) = parser.next().map_err(|error| misspelt(&error))? {
        match argument {
            Long("out") => found.out = Some(path(&mut parser)?),
            Long("framework") => found.framework = Some(path(&mut parser)?),
            Long("services") => found.services = Some(path(&mut parser)?),
            Long("api-docs") => found.api_docs = Some(path(&mut parser)?),
            Long("report") => found.report = Some(path(&mut parser)?),
            Long("workspace") => found.workspace = true,
            Long("check") => found.check = true,
            Short('h') | Long("help") => found.help = true,
            Value(file) => found.files.push(PathBuf::from(file)),
            other => return Err(misspelt(&other.unexpected())),
        }
    }
    Ok(found)
}

fn path(parser: &mut lexopt::Parser) -> Result<PathBuf, String> {
    parser
        .value()
        .map(PathBuf::from)
        .map_err(|error| misspelt(&error))
}

fn misspelt(error: &lexopt::Error) -> String {
    format!("{error}; --help lists what there is")
}

fn run(arguments: &Arguments) -> Result<ExitCode, String> {
    if arguments.help {
        print!("{HELP}");
        return Ok(ExitCode::SUCCESS);
    }
    let (report, changed) = match (&arguments.services, &arguments.out) {
        (Some(root), None) => {
            let metadata = arguments
                .api_docs
                .as_ref()
                .ok_or("--services needs --api-docs <folder>: where the metadata files are")?;
            let done = services::all(root, metadata, arguments.check, &mut |name| {
                println!("{name}");
            });
            let done = done.map_err(|error| error.to_string())?;
            (done.report, done.changed)
        }
        (None, Some(out)) if !arguments.files.is_empty() => packages(arguments, out)?,
        _ => {
            return Err(format!(
                "say which files and where to, or --services\n\n{HELP}"
            ));
        }
    };
    println!("\n{report}");
    if let Some(path) = &arguments.report {
        let text = serde_json::to_string_pretty(&report).map_err(|error| error.to_string())?;
        std::fs::write(path, text + "\n")
            .map_err(|error| format!("{}: {error}", path.display()))?;
    }
    println!(
        "{} files {}",
        changed.len(),
        if arguments.check {
            "would change"
        } else {
            "changed"
        }
    );
    if arguments.check && !changed.is_empty() {
        changed
            .iter()
            .for_each(|path| eprintln!("would change: {}", path.display()));
        return Ok(ExitCode::FAILURE);
    }
    Ok(ExitCode::SUCCESS)
}

fn packages(arguments: &Arguments, out: &Path) -> Result<(Report, Vec<PathBuf>), String> {
    let mut products: BTreeMap<String, Vec<ApiDocs>> = BTreeMap::new();
    for file in &arguments.files {
        let wrong = |error: &dyn std::fmt::Display| format!("{}: {error}", file.display());
        let text = std::fs::read(file).map_err(|error| wrong(&error))?;
        let docs: ApiDocs = serde_json::from_slice(&text).map_err(|error| {
            wrong(&format!(
                "not the metadata of a product version (api-docs.json): {error}"
            ))
        })?;
        let key = if arguments.workspace {
            names::product_module(&docs.info.product)
        } else {
            String::new()
        };
        products.entry(key).or_default().push(docs);
    }
    let framework = framework(arguments)?;
    let runtime = match (framework, arguments.workspace) {
        (Some(root), false) => Runtime::Checkout(root),
        (Some(root), true) => Runtime::Member(root),
        (None, _) => Runtime::Registry,
    };
    let (mut report, mut changed) = (Report::default(), Vec::new());
    for (product, docs) in &products {
        let folder = match product.as_str() {
            "" => out.to_path_buf(),
            product => out.join(product),
        };
        let target = Target {
            folder,
            runtime: runtime.clone(),
            rehearsal: arguments.check,
        };
        let made = package::make(docs, &target).map_err(|error| error.to_string())?;
        println!("{}: {} files", target.folder.display(), made.changed.len());
        report.add(made.report);
        changed.extend(made.changed);
    }
    if arguments.workspace {
        let members: Vec<String> = products.into_keys().collect();
        let written = package::workspace(out, &members, arguments.check);
        changed.extend(written.map_err(|error| error.to_string())?);
    }
    Ok((report, changed))
}

/// The checkout that the packages are to build on: as told, that of the running `cargo run`, or the one around here.
fn framework(arguments: &Arguments) -> Result<Option<PathBuf>, String> {
    let is_one = |folder: &Path| folder.join("aliyun-rpc-core/Cargo.toml").is_file();
    if let Some(folder) = &arguments.framework {
        let full = folder.canonicalize().ok().filter(|folder| is_one(folder));
        return full.map(Some).ok_or_else(|| {
            format!(
                "{} is no checkout of the framework: it has no aliyun-rpc-core",
                folder.display()
            )
        });
    }
    let run_by_cargo = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let around = std::env::current_dir().ok();
    let starts = run_by_cargo.iter().chain(&around);
    Ok(starts
        .flat_map(|start| start.ancestors())
        .find(|folder| is_one(folder))
        .map(Path::to_path_buf))
}
