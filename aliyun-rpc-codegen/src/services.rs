//! The packages of this repository, all at once: what `aliyun-services/packages.toml` lists, the facade over them, and
//! the table of operations that the tests go through.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::metadata::ApiDocs;
use crate::package::{self, Made, PackageError, Runtime, Target};
use crate::report::Report;

/// The list of packages cannot be worked through.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ServicesError {
    /// A file is missing or malformed.
    #[error("{}: {message}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        message: String,
    },
    /// A package could not be made.
    #[error("package {package}: {source}")]
    Package {
        /// The product's module.
        package: String,
        /// Why.
        source: PackageError,
    },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Package {
    title: String,
    files: Vec<String>,
}

/// What was done.
#[derive(Debug, Default)]
pub struct Outcome {
    /// The report over all packages.
    pub report: Report,
    /// Files that were written or removed, or would be.
    pub changed: Vec<PathBuf>,
}

/// Makes every package of the list. `progress` is told each package before it is made.
///
/// # Errors
/// See [`ServicesError`].
pub fn all(
    root: &Path,
    metadata: &Path,
    rehearsal: bool,
    progress: &mut dyn FnMut(&str),
) -> Result<Outcome, ServicesError> {
    let services = root.join("aliyun-services");
    let packages: BTreeMap<String, Package> = read(&services.join("packages.toml"), |text| {
        toml::from_str(text).map_err(|error| error.to_string())
    })?;
    let mut outcome = Outcome::default();
    let mut operations = String::from(
        "// Written by aliyun-rpc-codegen: the operations of the committed packages.\nanswers! {\n",
    );
    let mut versions = BTreeMap::new();
    for (name, package) in &packages {
        progress(name);
        let docs = (package.files.iter())
            .map(|file| {
                read(&metadata.join(file), |text| {
                    serde_json::from_str::<ApiDocs>(text).map_err(|error| error.to_string())
                })
            })
            .collect::<Result<Vec<_>, _>>()?;
        let target = Target {
            folder: services.join(name),
            runtime: Runtime::Workspace,
            rehearsal,
        };
        let made = package::make(&docs, &target).map_err(|source| ServicesError::Package {
            package: name.clone(),
            source,
        })?;
        list(&mut operations, &made);
        versions.insert(name.clone(), made.versions.keys().cloned().collect());
        outcome.report.add(made.report);
        outcome.changed.extend(made.changed);
    }
    operations.push_str("}\n");
    let facade = facade(&packages, &versions);
    let (manifest, library) = (services.join("Cargo.toml"), services.join("src/lib.rs"));
    let emulator = root.join("aliyun-rpc-emulator/Cargo.toml");
    let features = read(&emulator, |text| features(text, &packages))?;
    for (path, text) in [
        (root.join("tests/tests/samples/registry.rs"), operations),
        (manifest, facade.0),
        (library, facade.1),
        (emulator, features),
    ] {
        if std::fs::read_to_string(&path).is_ok_and(|there| there == text) {
            continue;
        }
        if !rehearsal {
            std::fs::write(&path, text).map_err(|error| ServicesError::File {
                path: path.clone(),
                message: error.to_string(),
            })?;
        }
        outcome.changed.push(path);
    }
    Ok(outcome)
}

fn read<T>(path: &Path, parse: impl FnOnce(&str) -> Result<T, String>) -> Result<T, ServicesError> {
    let text = std::fs::read_to_string(path).map_err(|error| error.to_string());
    text.and_then(|text| parse(&text))
        .map_err(|message| ServicesError::File {
            path: path.to_path_buf(),
            message,
        })
}

fn list(out: &mut String, made: &Made) {
    for (version, actions) in &made.versions {
        let _ = writeln!(out, "    aliyun_{}::{version} {{", made.module);
        for action in actions {
            let _ = writeln!(out, "        {action},");
        }
        out.push_str("    }\n");
    }
}

/// The manifest of the emulator, with a feature for each product between the two lines that say where.
fn features(manifest: &str, packages: &BTreeMap<String, Package>) -> Result<String, String> {
    const BEGIN: &str = "# Products, written by aliyun-rpc-codegen.\n";
    const END: &str = "# End of products.\n";
    let parts = manifest
        .split_once(BEGIN)
        .and_then(|(before, rest)| Some((before, rest.split_once(END)?.1)));
    let (before, after) =
        parts.ok_or_else(|| format!("has no lines `{}` and `{}`", BEGIN.trim(), END.trim()))?;
    let features: Vec<String> = (packages.keys())
        .map(|name| format!("{name} = [\"services\", \"aliyun-services/{name}\"]\n"))
        .collect();
    Ok(format!("{before}{BEGIN}{}{END}{after}", features.concat()))
}

/// The facade's manifest and library. `versions` are the modules of each package's versions.
fn facade(
    packages: &BTreeMap<String, Package>,
    versions: &BTreeMap<String, Vec<String>>,
) -> (String, String) {
    let mut manifest = String::from(
        "# Made by aliyun-rpc-codegen from packages.toml.\n[package]\nname = \"aliyun-services\"\n\
         description = \"Facade over the service packages of aliyun-rpc, a feature for each product\"\n",
    );
    for key in [
        "version",
        "edition",
        "rust-version",
        "license",
        "categories",
        "keywords",
    ] {
        let _ = writeln!(manifest, "{key}.workspace = true");
    }
    manifest.push_str("\n[features]\ndefault = []\n");
    let mut library = String::from(
        "// Made by aliyun-rpc-codegen from packages.toml.\n\n//! Service packages of `aliyun-rpc` under one roof, a feature for each product.\n//!\n\
         //! Each product is a package of its own (`aliyun-config`, `aliyun-ecs`, ...), so that one product's change never\n\
         //! touches another's users; this package only gives them one name and one place in `Cargo.toml`.\n//!\n\
         //! | feature | product |\n//! |---|---|\n",
    );
    for (name, package) in packages {
        let _ = writeln!(
            manifest,
            "# {}.\n{name} = [\"dep:aliyun-{name}\"]",
            package.title
        );
        let _ = writeln!(library, "//! | `{name}` | {} |", package.title);
    }
    let all: Vec<String> = (packages.keys())
        .map(|name| format!("    \"{name}\",\n"))
        .collect();
    let _ = writeln!(manifest, "# Every product.\nall = [\n{}]", all.concat());
    manifest.push_str("\n[dependencies]\naliyun-rpc-core.workspace = true\n");
    library.push_str("\nuse aliyun_rpc_core::Action;\n\n");
    for name in packages.keys() {
        let _ = writeln!(
            manifest,
            "aliyun-{name} = {{ workspace = true, optional = true }}"
        );
        let _ = writeln!(
            library,
            "#[cfg(feature = \"{name}\")]\npub use aliyun_{name} as {name};"
        );
    }
    library.push_str(
        "\n/// The operations of all products whose features are on, a list for each version of each: for tools.\n\
         pub static ACTIONS: &[&[&Action]] = &[\n",
    );
    for (name, versions) in versions {
        for version in versions {
            let _ = writeln!(
                library,
                "    #[cfg(feature = \"{name}\")]\n    aliyun_{name}::{version}::ACTIONS,"
            );
        }
    }
    library.push_str("];\n");
    manifest.push_str("\n[lints]\nworkspace = true\n");
    (manifest, library)
}
